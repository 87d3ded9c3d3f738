// What the engine's trials are handed to in a bench. `count` only counts; `judge` compares the replies and adds the evidence to a
// judge, as a run does; `full` stores it as well.

/** @param load imports a module of the build by its path under src/ */
export async function createSink(name, load, pace) {
  if (name === 'count') return countSink();
  const { TrialReader } = await load('run/trial-reader.js');
  const reader = new TrialReader([], (text) => text);
  const { Judge } = await load('judge/judge.js');
  const { DEFAULT_JUDGE } = await load('judge/spec.js');
  const { builtInKpis, needsTransactions } = await load('kpi/catalogue.js');
  // As a run of a recording: what only scripted transactions have is not judged.
  const kpis = builtInKpis().filter(({ name }) => !needsTransactions(name));
  const judge = new Judge(kpis, DEFAULT_JUDGE, pace.durationMs / 1_000);
  const store = name === 'full' ? await openStore(load) : null;
  return {
    observe(trial) {
      const evidence = reader.read(trial);
      judge.add(evidence);
      store?.store.appendTrials([evidence]);
    },
    async end() {
      await store?.close();
      return { orphans: judge.orphans };
    },
  };
}

function countSink() {
  let trials = 0;
  let different = 0;
  return {
    observe(trial) {
      trials++;
      if (trial.same?.shadow === false) different++;
    },
    async end() {
      return { trials, different };
    },
  };
}

async function openStore(load) {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));
  const { SqliteStore } = await load('store/stores/sqlite.js');
  const store = new SqliteStore(join(directory, 'store.db'));
  return {
    store,
    close() {
      store.flush();
      store[Symbol.dispose]();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
