import { maskWords } from './mask.js';

/** What stands for a word that differs from message to message. */
export const ANY = '<*>';

export interface TemplateOptions {
  /** share of its words that a message must have in common with a template to be one of it */
  readonly similarity: number;
  /** words that are told apart at the first place before all further ones are taken together */
  readonly mostBranches: number;
  /** beyond so many templates new messages are taken together */
  readonly mostTemplates: number;
  /** words of a message that are looked at */
  readonly mostWords: number;
}

/**
 * The paper tunes its threshold for every program, from 0.2 to 0.7. What changes most is masked before, so words can be asked for more; over the sixteen labelled
 * logs of Loghub one threshold of 0.7 groups better (0.83 of lines rightly) than 0.4 to 0.6, and merges less of what a change may have brought.
 */
export const DEFAULT_TEMPLATES: TemplateOptions = { similarity: 0.7, mostBranches: 100, mostTemplates: 5_000, mostWords: 60 };

/** Messages that differ only in what changes from one to the next. */
export interface Template {
  /** counts from 0 in order of first sight */
  readonly id: number;
  /** messages of different labels (levels) are never one template */
  readonly label: string;
  words: string[];
  /** how often `words` was made more general: a reader that has an older text sees that it is old */
  version: number;
}

/** Where words of a message that begin alike meet. */
type Branch = Map<string, Template[]>;

/** Masked messages whose template is remembered: most lines of a service are among the newest of these. */
const MOST_REMEMBERED = 20_000;
/** Fewer words than these must be the same in all places: `cache hit` is not `cache miss`. */
const FEWEST_WORDS = 4;

/**
 * Message templates by Drain (He, Zhu, Zheng, Lyu: "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017): a tree of fixed depth by label,
 * number of words and first word leads to the few templates that a message is compared with; it joins the most similar one or begins its own.
 * Deterministic; memory is bounded by `mostTemplates` and `mostWords`. The same masked message always has the same template.
 */
export class TemplateMiner {
  readonly templates: Template[] = [];
  private readonly options: TemplateOptions;
  private readonly branches = new Map<string, Branch>();
  private readonly overflow = new Map<string, Template>();
  private remembered = new Map<string, Template>();

  constructor(options: Partial<TemplateOptions> = {}) {
    this.options = { ...DEFAULT_TEMPLATES, ...options };
  }

  /** The template of a message. @param text one message without time and level; any characters */
  add(label: string, text: string): Template {
    const words = maskWords(text, this.options.mostWords);
    const key = `${label} ${words.join(' ')}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const template = this.find(label, words);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered = new Map();
    this.remembered.set(key, template);
    return template;
  }

  private find(label: string, words: readonly string[]): Template {
    const candidates = this.candidates(label, words);
    const best = this.mostSimilar(candidates, words);
    if (best) {
      generalise(best, words);
      return best;
    }
    if (this.templates.length >= this.options.mostTemplates) return this.overflowOf(label);
    const fresh = this.create(label, [...words]);
    candidates.push(fresh);
    return fresh;
  }

  private candidates(label: string, words: readonly string[]): Template[] {
    const place = `${label} ${words.length}`;
    let branch = this.branches.get(place);
    if (!branch) this.branches.set(place, (branch = new Map()));
    const first = words[0] ?? '';
    const isVariable = first.includes('<') || (!branch.has(first) && branch.size >= this.options.mostBranches);
    const name = isVariable ? ANY : first;
    let templates = branch.get(name);
    if (!templates) branch.set(name, (templates = []));
    return templates;
  }

  /** Of equally similar ones that with most places left open, then the oldest. */
  private mostSimilar(candidates: readonly Template[], words: readonly string[]): Template | null {
    let best: Template | null = null;
    let [mostSame, mostOpen] = [-1, -1];
    for (const candidate of candidates) {
      let same = 0;
      let open = 0;
      for (let at = 0; at < words.length; at++) {
        if (candidate.words[at] === ANY) open++;
        else if (candidate.words[at] === words[at]) same++;
      }
      if (same > mostSame || (same === mostSame && open > mostOpen)) [best, mostSame, mostOpen] = [candidate, same, open];
    }
    if (!best) return null;
    const needed = words.length < FEWEST_WORDS ? words.length : this.options.similarity * words.length;
    return mostSame >= needed || mostSame + mostOpen === words.length ? best : null;
  }

  private overflowOf(label: string): Template {
    let template = this.overflow.get(label);
    if (!template) this.overflow.set(label, (template = this.create(label, ['(other', 'messages)'])));
    return template;
  }

  private create(label: string, words: string[]): Template {
    const template: Template = { id: this.templates.length, label, words, version: 0 };
    this.templates.push(template);
    return template;
  }
}

/** Words that differ are left open. */
function generalise(template: Template, words: readonly string[]): void {
  let changed = false;
  for (let at = 0; at < words.length; at++)
    if (template.words[at] !== ANY && template.words[at] !== words[at]) {
      template.words[at] = ANY;
      changed = true;
    }
  if (changed) template.version++;
}
