"""The `docker` of a machine. All machines share one engine; this keeps names, listings, ports and folders apart, so that a
script written for a machine with an engine of its own runs unchanged. It runs on the machine, not in the local AWS' process."""

import json
import os
import re
import subprocess
import sys
from typing import NoReturn

WITH: dict[str, str] = json.load(open("/run/machine.json"))
PREFIX = WITH["machine"] + "-"
OWN_FOLDERS = ("/etc", "/run", "/var", "/tmp", "/root", "/home", "/mnt", "/srv")
PLAIN = "pull push login logout images image rmi build tag load save import version info search history manifest"
LISTS = {"ps", "ls", "list"}
TAKES_VALUE = {
    "stop": "-t --time --timeout -s --signal",
    "restart": "-t --time --timeout -s --signal",
    "kill": "-s --signal",
    "logs": "-n --tail --since --until",
    "exec": "-e --env --env-file -u --user -w --workdir --detach-keys",
    "inspect": "-f --format --type",
    "attach": "--detach-keys",
    **dict.fromkeys("start rm pause unpause wait port top diff rename cp".split(), ""),
}
RUN_FLAGS = """-d --detach -i --interactive -t --tty -q --quiet -P --publish-all --rm --init --privileged --read-only
--no-healthcheck --oom-kill-disable --sig-proxy --disable-content-trust --help"""


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["container"]:
        arguments = arguments[1:]
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb in ("run", "create"):
        client(verb, *started(rest))
    elif verb in LISTS:
        show("ps", "--filter", f"label=immutable.machine={WITH['machine']}", *rest)
    elif verb == "inspect":
        show(verb, *named(verb, rest))
    elif verb == "network" and len(rest) == 2 and rest[0] in ("create", "rm"):
        client(verb, rest[0], *(labels() if rest[0] == "create" else []), own(rest[1]))
    elif verb in TAKES_VALUE:
        client(verb, *named(verb, rest))
    elif verb in PLAIN.split() or verb == "" or verb.startswith("-"):
        client(*arguments)
    else:
        sys.exit(f"docker {verb}: the machines of the local AWS share one engine, and this command cannot be kept to one machine")


def client(*arguments: str) -> NoReturn:
    os.execve(WITH["client"], ["docker", *arguments], environment())


def show(*arguments: str) -> NoReturn:
    """Run and show names as the machine gave them."""
    done = subprocess.run([WITH["client"], *arguments], env=environment(), capture_output=True, text=True)
    sys.stdout.write(done.stdout.replace(PREFIX, ""))
    sys.stderr.write(done.stderr.replace(PREFIX, ""))
    sys.exit(done.returncode)


def environment() -> dict[str, str]:
    return {**os.environ, "DOCKER_HOST": WITH["engine"]}


def own(name: str) -> str:
    """The name of one of this machine's containers as the engine knows it; ids stay."""
    return name if re.fullmatch(r"[0-9a-f]{12,64}", name) or name.startswith(PREFIX) else PREFIX + name


def is_container(name: str) -> bool:
    tried = [WITH["client"], "container", "inspect", "--format", "-", own(name)]
    return subprocess.run(tried, env=environment(), capture_output=True).returncode == 0


def named(verb: str, arguments: list[str]) -> list[str]:
    """The arguments with container names as the engine knows them."""
    valued, left = TAKES_VALUE[verb].split(), list(arguments)
    out: list[str] = []
    while left:
        argument = left.pop(0)
        if argument in valued:
            out += [argument, left.pop(0)] if left else [argument]
        elif argument.startswith("-"):
            out.append(argument)
        elif verb in ("exec", "top", "port"):
            return [*out, own(argument), *left]
        elif verb == "cp":
            out.append(own(argument) if ":" in argument else argument)
        elif verb == "inspect":
            out.append(own(argument) if is_container(argument) else argument)
        else:
            out.append(own(argument))
    return out


def labels() -> list[str]:
    return [f"--label=immutable.machine={WITH['machine']}", f"--label=immutable.cloud={WITH['cloud']}"]


def started(arguments: list[str]) -> list[str]:
    """The options of `run`, with this machine's name, labels, address and folders; image and command as they are."""
    out, name, network = labels(), "", ""
    if os.path.exists("/run/fault"):
        out += ["--volume", f"{WITH['root']}/run/fault:/run/fault:ro"]
    left, flags, metadata = list(arguments), RUN_FLAGS.split(), WITH["metadata_of_containers"]
    while left and left[0].startswith("-"):
        argument = left.pop(0)
        if argument.startswith("--"):
            option, equals, value = argument.partition("=")
            if not equals and option not in flags:
                value, equals = left.pop(0) if left else "", "="
            if option in ("--network", "--net"):
                network = value
                metadata = WITH["metadata"] if value == "host" else metadata
            name = value if option == "--name" else name
            out.append(f"{option}={translated(option, value)}" if equals else option)
            continue
        letters = argument[1:]
        while letters and "-" + letters[0] in flags:
            out.append("-" + letters[0])
            letters = letters[1:]
        if letters:
            value = letters[1:] or (left.pop(0) if left else "")
            out += ["-" + letters[0], translated("-" + letters[0], value.removeprefix("="))]
    if name and is_own(network):
        out.append(f"--network-alias={name}")
    # What 169.254.169.254 is to a container on AWS.
    return [*([f"--env=AWS_EC2_METADATA_SERVICE_ENDPOINT={metadata}"] if metadata else []), *out, *left]


def is_own(network: str) -> bool:
    """Whether it is a network that the machine made."""
    return network not in ("", "host", "none", "bridge", "default") and ":" not in network


def translated(option: str, value: str) -> str:
    if option == "--name" or (option in ("--network", "--net") and is_own(value)):
        return own(value)
    if option in ("-v", "--volume") and value.startswith("/") and ":" in value:
        return folder(value)
    if option == "--mount":
        return re.sub(r"\b(source|src)=(/[^,]*)", lambda found: f"{found[1]}={folder(found[2])}", value)
    if option in ("-p", "--publish") and "[" not in value:
        parts = value.split(":")
        if len(parts) == 3 and parts[0] in ("", "0.0.0.0"):
            parts = parts[1:]
        # To a machine "every address" is its own one.
        return ":".join([WITH["address"], *([""] if len(parts) == 1 else []), *parts]) if len(parts) < 3 else value
    return value


def folder(path: str) -> str:
    """A folder of the machine, where the engine finds it."""
    is_own = path.startswith(OWN_FOLDERS) and not path.startswith(("/run/docker.sock", "/var/run/docker.sock", "/etc/ssl"))
    return WITH["root"] + path if is_own else path


if __name__ == "__main__":
    main(sys.argv[1:])
