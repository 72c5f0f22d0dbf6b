"""The fleet spec that a user of the seeded account would have in `.github/fleets/<environment>.yml`."""

from __future__ import annotations

from typing import Any

import yaml

from .traffic import PORT


def fleet_spec(seed: dict[str, Any], changes: dict[str, Any]) -> str:
    """`changes` replace keys; a key that is null is left out."""
    place = f"{seed['app']}-{seed['environment']}"
    spec = {
        "account": seed["account"],
        "region": seed["region"],
        "size": {"min": 2, "max": 8},
        "subnets": seed["subnets"],
        "instance-types": ["m7i.large", "m6i.large"],
        "ami": f"ssm:{seed['imageParameter']}",
        "instance-profile": seed["instanceProfile"],
        "security-groups": [place],
        "target-groups": [place],
        "services": {
            "web": {
                "ports": [f"{PORT}:{PORT}"],
                "environment": {"LOG_LEVEL": "info"},
                "secrets": {"DATABASE_URL": f"ssm:{seed['secret']}"},
                "stop-grace-period": "30s",
            }
        },
        "live-check": {"path": "/healthz", "timeout": "5m"},
        "bake": "5m",
        "alarms": [seed["alarm"]],
        "no-data": "pass-if-served",
        "keep-previous": "1h",
        **changes,
    }
    kept = {key: value for key, value in spec.items() if value is not None}
    return str(yaml.safe_dump(kept, sort_keys=False, default_flow_style=None, width=120))
