"""Runs the steps of a workflow, or of the action of this repository, locally: workflow.py FILE JOB, or workflow.py action INPUT=VALUE...

The current folder is the checkout. The steps of this repository's own action run as in action.yml; other actions are skipped.
Only the expressions ${{ inputs.NAME }}, ${{ steps.ID.outputs.NAME }}, ${{ runner.temp }} and ${{ github.NAME }} are supported, and
no conditions. RUNNER_TEMP names the folder for temporary files. Environment variables whose names begin with LOCAL_ replace those
of the steps: LOCAL_RELEASES replaces RELEASES.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
OWN = "ospoplusplus/ospo-java@"
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")
EXPRESSION = re.compile(r"\$\{\{\s*([\w.-]+)\s*\}\}")


def fail(message):
    sys.exit(f"workflow: {message}")


def expand(value, values):
    def lookup(match):
        name = match[1]
        if name in values:
            return values[name]
        if re.fullmatch(r"steps\.[\w-]+\.outputs\.[\w-]+", name):
            return ""  # The step has not written this output.
        fail(f"{match[0]}: is not supported")

    return EXPRESSION.sub(lookup, str(value))


def run(step, values):
    output = tempfile.NamedTemporaryFile("w+", encoding="utf-8", delete=False)
    environment = {**os.environ, "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_OUTPUT": output.name}
    for name, value in step.get("env", {}).items():
        environment[name] = os.environ.get("LOCAL_" + name, expand(value, values))
    if EXPRESSION.search(step["run"]):
        fail(f"{step['run']!r}: has an expression, which could insert a script; pass it in env")
    shell = ["bash", "-eo", "pipefail", "-c", step["run"]]
    code = subprocess.run(shell, env=environment, cwd=expand(step.get("working-directory", "."), values)).returncode
    for line in Path(output.name).read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        values[f"steps.{step.get('id', '')}.outputs.{name}"] = value
    os.remove(output.name)
    if code != 0:
        sys.exit(code)


def run_action(given):
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    unknown = given.keys() - action["inputs"].keys()
    if unknown:
        fail(f"action.yml: has no input {', '.join(sorted(unknown))}")
    values = {"runner.temp": os.environ["RUNNER_TEMP"]}
    for name, properties in action["inputs"].items():
        if properties.get("required") and name not in given:
            fail(f"action.yml: the input {name} is missing")
        values[f"inputs.{name}"] = str(given.get(name, properties.get("default", "")))
    run_all(action["runs"]["steps"], values)


def run_all(steps, values):
    for step in steps:
        if "run" in step:
            run(step, values)
        elif step["uses"].startswith(OWN):
            run_action({name: expand(value, values) for name, value in step["with"].items()})
        elif not PINNED.fullmatch(step["uses"]):
            fail(f"{step['uses']}: is not pinned to a commit")


def main(file, *rest):
    if file == "action":
        run_action(dict(word.split("=", 1) for word in rest))
    else:
        workflow = yaml.safe_load(Path(file).read_text(encoding="utf-8"))
        values = {"runner.temp": os.environ["RUNNER_TEMP"]}
        run_all(workflow["jobs"][rest[0]]["steps"], values)


main(*sys.argv[1:])
