import { DEFAULT_LEVELS, LEVELS, LOG_SOURCES } from '../../logs/spec.js';
import { choice, key, listOf, phrase, section } from '../words.js';

/** `logs:` which lines of the arms are compared. */
export const logs = section({
  source: key(
    choice(LOG_SOURCES),
    'where they are read: the output of the arms of driver `process`, or containers; default: `process` with driver `process`, else `docker`',
  ),
  container: key(
    phrase('the name or id of a container'),
    '`docker`: the container of an arm that somebody else started, `{{arm}}` and the `vars` of the arm filled in; driver `docker-compose` knows its own',
  ),
  levels: key(
    listOf(choice(LEVELS), 'a list of levels').meta({ title: 'list of levels' }),
    `levels that are compared: ${LEVELS.join(', ')}; default: ${DEFAULT_LEVELS.join(', ')}`,
  ),
  ignore: key(
    listOf(phrase('a text'), 'a list of texts').meta({ title: 'list of texts' }),
    'messages that are not compared: texts that stand in them, `*` for anything',
  ),
});
