import { INSTALLED } from '../release/installed.ts';
import { INSTALL_LOG, INSTALLED_FILE } from './shell.ts';

/** Seconds that one try may take, and after which no other is begun: an end comes before that of an ordinary live check, 5m. */
const TRY = 120;

/**
 * Installs what the AMI doesn't bring; where it brings all, that costs three look-ups of a name.
 *
 * Amazon Linux 2023 comes with the AWS CLI, curl and the SSM agent: "The docker, containerd, and nerdctl packages are available to be
 * installed and used on AL2023" (https://docs.aws.amazon.com/linux/al2023/ug/container.html). Its repositories are in S3, in the
 * machine's own region: https://github.com/amazonlinux/amazon-linux-2023/issues/135 shows where dnf looks, and that it waits for
 * three minutes where nothing answers. Ubuntu's AMIs bring the agent, as a snap, and no AWS CLI, which is none of its packages since
 * 24.04 but a snap: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html. Fedora calls docker moby-engine.
 */
export const installScript = `
PATH=$PATH:/snap/bin
absent() {
  local each names=()
  for each in curl aws docker; do command -v $each >/dev/null || names+=($each); done
  echo "\${names[*]}"
}
add() {
  umask 022
  export DEBIAN_FRONTEND=noninteractive
  local each names=()
  . /etc/os-release
  for each; do
    case $ID-$each in
      ubuntu-aws) snap install aws-cli --classic || return ;;
      debian-aws) names+=(awscli) ;;
      fedora-aws) names+=(awscli2) ;;
      *-aws) names+=(awscli-2) ;;
      ubuntu-docker | debian-docker) names+=(docker.io) ;;
      fedora-docker) names+=(moby-engine) ;;
      *) names+=("$each") ;;
    esac
  done
  case $ID in
    amzn | fedora) dnf -y --setopt=timeout=15 --setopt=retries=2 install "\${names[@]}" ;;
    ubuntu | debian)
      [ \${#names[@]} = 0 ] || {
        apt-get -qq -o APT::Update::Error-Mode=any -o Acquire::http::Timeout=15 update &&
          apt-get -qq -y -o DPkg::Lock::Timeout=60 install "\${names[@]}"
      } ;;
    *) echo "Error: which package of $PRETTY_NAME is $1 is not known" && return 1 ;;
  esac
}
missing=$(absent)
if [ -n "$missing" ]; then
  echo "immutable: this AMI has no $missing: installing it, which needs a package mirror at every launch; an AMI that has it needs neither mirror nor time" >&2
  begun=$SECONDS
  for pause in 2 4 8 0; do
    if timeout -k 5 ${TRY} bash -c "$(declare -f add); add $missing" 2>&1 </dev/null | tee ${INSTALL_LOG} >&2; then break; fi
    [ $pause != 0 ] && [ $((SECONDS - begun)) -lt ${TRY} ] || break
    echo "immutable: installing $missing failed; once more in $pause s" >&2
    sleep $pause
  done
  seconds=$((SECONDS - begun))
  if [ -n "$(absent)" ]; then
    said=$({ grep -m 1 -E '^(Error|E|error): ' ${INSTALL_LOG} || tail -n 1 ${INSTALL_LOG}; } | cut -c1-200)
    failing "this AMI has no $(absent), and it could not be installed in $seconds s: let machines reach a package mirror at each launch, or bake an AMI that has it ($said)"
    exit 1
  fi
  if [ -d /run/systemd/system ]; then systemctl enable --now docker; fi
  echo "$missing ${INSTALLED} $seconds s" >${INSTALLED_FILE}
  echo "immutable: $(cat ${INSTALLED_FILE})" >&2
fi
`;
