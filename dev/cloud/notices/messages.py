"""What SNS refuses of a message, and moto doesn't."""

from __future__ import annotations

from typing import Any

from moto.sns.models import sns_backends

LIMIT = 262_144
"""Bytes: "messages must be UTF-8 encoded strings and at most 256 KB in size (262,144 bytes, not 262,144 characters)" (Publish)."""


def problem(asked: dict[str, Any]) -> str:
    """The parameter that is refused, '' when none is. Subject: "Must be UTF-8 text with no line breaks or control characters, and less than 100
    characters long" (Publish), where SNS takes a hundred too (github.com/getmoto/moto/issues/1503)."""
    message, subject = str(asked.get("Message", "")), asked.get("Subject")
    if not message:
        return "Empty message"
    if len(message.encode()) > LIMIT:
        return "Message too long"
    if subject is not None and not (0 < len(subject) <= 100 and all(ord(character) >= 32 and ord(character) != 127 for character in subject)):
        return "Subject"
    return ""


def missing(account: str, region: str, asked: dict[str, Any]) -> bool:
    """Of a topic: to moto it is an endpoint then. AWS' words: github.com/aws-solutions/automated-security-response-on-aws/issues/41"""
    topic = asked.get("TopicArn")
    return topic is not None and topic not in sns_backends[account][region].topics
