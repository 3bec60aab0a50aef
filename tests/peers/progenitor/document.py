"""Changes the document where progenitor cannot read it, and says what it changes.

usage: document.py FROM TO
"""

import json
import sys

counts = {}


def count(change):
    counts[change] = counts.get(change, 0) + 1


def signs(node):
    """progenitor makes names of values, and `+name` and `-name` get the same."""
    if isinstance(node, dict):
        values = node.get("enum")
        if isinstance(values, list) and any(str(value)[:1] in ("+", "-") for value in values):
            del node["enum"]
            count("enumeration with `+` and `-` made a text")
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            signs(child)


def responses(document):
    """progenitor takes one type for all successes of an operation."""
    for item in document["paths"].values():
        for operation in item.values():
            answers = operation.get("responses", {}) if isinstance(operation, dict) else {}
            successes = [status for status in answers if status.startswith("2")]
            with_content = [s for s in successes if "$ref" in answers[s] or answers[s].get("content")]
            if with_content:
                for status in successes:
                    if status != with_content[0]:
                        del answers[status]
                        count("second kind of success removed")


def forms(document):
    """progenitor sends no forms."""
    for item in document["paths"].values():
        for operation in item.values():
            body = operation.get("requestBody", {}) if isinstance(operation, dict) else {}
            if any(kind.startswith("multipart/") for kind in body.get("content", {})):
                schema = {"type": "string", "format": "binary"}
                body["content"] = {"application/octet-stream": {"schema": schema}}
                count("form made a stream of bytes")


# progenitor gives these names to types of properties as well.
TAKEN = ["StatusId"]


def names(text):
    for name in TAKEN:
        old, new = f'"#/components/schemas/{name}"', f'"#/components/schemas/{name}Schema"'
        text = text.replace(old, new)
    document = json.loads(text)
    schemas = document["components"]["schemas"]
    for name in TAKEN:
        if name in schemas:
            schemas[f"{name}Schema"] = schemas.pop(name)
            count("schema renamed")
    return document


with open(sys.argv[1]) as source:
    document = names(source.read())
signs(document)
responses(document)
forms(document)
with open(sys.argv[2], "w") as target:
    json.dump(document, target)
for change, number in counts.items():
    print(f"progenitor needs a changed document: {change}, {number} times")
