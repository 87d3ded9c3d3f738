"""Presidio on JSON bodies, one a line: its pattern recognisers with a blank model, found and replaced. Prints MB/s and the share of valid JSON."""
import json
import sys
import time

import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_anonymizer import AnonymizerEngine


class Blank(SpacyNlpEngine):
    """English without a trained model, which would have to be downloaded: names and places are not found."""

    def __init__(self):
        super().__init__()
        self.nlp = {"en": spacy.blank("en")}


analyzer = AnalyzerEngine(nlp_engine=Blank())
anonymizer = AnonymizerEngine()
with open(sys.argv[1], encoding="utf-8") as source:
    lines = source.read().split("\n")
started = time.process_time()
wall = time.perf_counter()
made = [anonymizer.anonymize(text=line, analyzer_results=analyzer.analyze(text=line, language="en")).text for line in lines]
cpu, wall = time.process_time() - started, time.perf_counter() - wall
valid = 0
for text in made:
    try:
        json.loads(text)
        valid += 1
    except ValueError:
        pass
size = sum(len(line.encode()) for line in lines) / 1e6
print(json.dumps({"megabytesPerSecond": round(size / wall, 3), "megabytesPerCpuSecond": round(size / cpu, 3), "validJson": valid / len(lines), "megabytes": round(size, 2)}))
