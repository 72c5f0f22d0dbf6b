export const id=5702;export const ids=[5702,2418];export const modules={19349:(e,n,t)=>{t.d(n,{Fd:()=>ecrHost,
SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var o=t(27122)
;var s=t(93720);function ecrHost(e){
const[,n,t]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return n&&t?{account:n,region:t}:void 0}function digestOf(e){return(0,s.mQ)(e).digest??e}function fullName(e){
const{host:n,name:t,tag:s,digest:a}=(0,o.F2)(e);const r=s===void 0&&a===void 0?":latest":s===void 0?"":`:${s}`
;return`${n}/${t}${r}${a===void 0?"":`@${a}`}`}function parseRepository(e){const{host:n,path:t}=(0,s.Ve)(e)
;if(n!==void 0)(0,o.RC)(n,t)
;if(/@|:[^/]*$/.test(t))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
o.I3)(t,e)
;if(n===void 0&&(ecrHost(t)!==void 0||t==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return n===void 0?{name:t}:(0,o.Vz)(n,t)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},89414:(e,n,t)=>{t.d(n,{
A:()=>hideScript,K:()=>ending});var o=t(60002);const s=65536;const a=8
;const r='{{range .Config.Env}}{{printf "%s\\x00" .}}{{end}}';function hideScript(e){
const n=Object.entries(e).filter(([,{secrets:e}])=>Object.keys(e).length>0);if(n.length===0)return""
;const t=n.map(([e,{secrets:n}])=>{const t=Object.keys(n).map(e=>`${(0,o.hD)(e)}=*`)
;return`  while IFS= read -r -d '' each; do\n    case $each in ${t.join(" | ")}) values+=("\${each#*=}") ;; esac\n  done < <(docker inspect --type container --format ${(0,
o.hD)(r)} ${(0,o.hD)(e)} 2>/dev/null)`})
;return`hide() {\n  local LC_ALL=C text each line longest\n  local -a values=() parts=()\n${t.join("\n")}\n  for each in \${values[@]+"\${values[@]}"}; do\n    parts+=("$each")\n    while IFS= read -r line || [ -n "$line" ]; do parts+=("\${line%$'\\r'}"); done <<<"$each"\n    [[ ! $each =~ ://[^/@]*:([^/@]+)@ ]] || parts+=("\${BASH_REMATCH[1]}")\n  done\n  text=$(tail -c ${s}; printf x)\n  text=\${text%x}\n  # The longest first, since one may be a part of another.\n  while :; do\n    longest=\n    for each in \${parts[@]+"\${parts[@]}"}; do [ \${#each} -le \${#longest} ] || [[ $text != *"$each"* ]] || longest=$each; done\n    [ \${#longest} -ge ${a} ] || break\n    text=\${text//"$longest"/***}\n  done\n  printf %s "$text"\n}\n`
}function ending(e,n,t){const o=hideScript(e)!=="";if(t===void 0)return`${o?"hide | ":""}tail -c ${n}`
;return o?`hide <"${t}" | tail -c ${n}`:`tail -c ${n} "${t}"`}},60002:(e,n,t)=>{t.d(n,{Dn:()=>i,KG:()=>c,U5:()=>a,
cd:()=>r,hD:()=>quote,jn:()=>s,vE:()=>o});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const o='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const s="/run/immutable/release";const a="/run/immutable/failed";const r="/run/immutable/installed"
;const i="/run/immutable/install.log";const c=8},37645:(e,n,t)=>{t.d(n,{s:()=>userData});var o=t(62807);var s=t(23426)
;var a=t(60002)
;const r=`\nPATH=$PATH:/snap/bin\nabsent() {\n  local each names=()\n  for each in curl aws docker; do command -v $each >/dev/null || names+=($each); done\n  echo "\${names[*]}"\n}\nadd() {\n  umask 022\n  export DEBIAN_FRONTEND=noninteractive\n  local each names=()\n  . /etc/os-release\n  for each; do\n    case $ID-$each in\n      ubuntu-aws) snap install aws-cli --classic || return ;;\n      debian-aws) names+=(awscli) ;;\n      fedora-aws) names+=(awscli2) ;;\n      *-aws) names+=(awscli-2) ;;\n      ubuntu-docker | debian-docker) names+=(docker.io) ;;\n      fedora-docker) names+=(moby-engine) ;;\n      *) names+=("$each") ;;\n    esac\n  done\n  case $ID in\n    amzn | fedora) dnf -y --setopt=timeout=15 --setopt=retries=2 install "\${names[@]}" ;;\n    ubuntu | debian)\n      [ \${#names[@]} = 0 ] || {\n        apt-get -qq -o APT::Update::Error-Mode=any -o Acquire::http::Timeout=15 update &&\n          apt-get -qq -y -o DPkg::Lock::Timeout=60 install "\${names[@]}"\n      } ;;\n    *) echo "Error: which package of $PRETTY_NAME is $1 is not known" && return 1 ;;\n  esac\n}\nmissing=$(absent)\nif [ -n "$missing" ]; then\n  echo "immutable: this AMI has no $missing: installing it, which needs a package mirror at every launch; an AMI that has it needs neither mirror nor time" >&2\n  begun=$SECONDS\n  for pause in 2 4 8 0; do\n    if timeout -k 5 120 bash -c "$(declare -f add); add $missing" 2>&1 </dev/null | tee ${a.Dn} >&2; then break; fi\n    [ $pause != 0 ] && [ $((SECONDS - begun)) -lt 120 ] || break\n    echo "immutable: installing $missing failed; once more in $pause s" >&2\n    sleep $pause\n  done\n  seconds=$((SECONDS - begun))\n  if [ -n "$(absent)" ]; then\n    said=$({ grep -m 1 -E '^(Error|E|error): ' ${a.Dn} || tail -n 1 ${a.Dn}; } | cut -c1-200)\n    failing "this AMI has no $(absent), and it could not be installed in $seconds s: let machines reach a package mirror at each launch, or bake an AMI that has it ($said)"\n    exit 1\n  fi\n  if [ -d /run/systemd/system ]; then systemctl enable --now docker; fi\n  echo "$missing ${s.L} $seconds s" >${a.cd}\n  echo "immutable: $(cat ${a.cd})" >&2\nfi\n`
;var i=t(89414);const c=10;function seedScript({run:e,timeout:n},{release:t,services:o}){
return`# seed\noutput=/var/lib/immutable/seed\ncode=0\nSECONDS=0\nIMMUTABLE_RELEASE=${(0,
a.hD)(t)} timeout -k ${c} ${n} bash -c ${(0,
a.hD)(e)} >"$output" 2>&1 </dev/null || code=$?\necho "immutable: seed ended with $code after $SECONDS s:" >&2\n${(0,
i.K)(o,2e4,"$output")} >&2\nif [ "$code" != 0 ]; then\n  ended="ended with $code"\n  # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n  case $code in 124 | 137) [ "$SECONDS" -lt ${n} ] || ended=${(0,
a.hD)(`did not end within ${n} s`)} ;; esac\n  failing "seed $ended; its last words: $(${(0,
i.K)(o,2e4,"$output")} | tail -n 2 | tail -c 600)"\n  exit 1\nfi`}var l=t(69189)
;function healthOptions({test:e,interval:n,timeout:t,startPeriod:o,retries:s}){
const seconds=(e,n)=>n===void 0?[]:[`--health-${e} ${n}s`];return[`--health-cmd ${(0,
a.hD)(e)}`,...seconds("interval",n),...seconds("timeout",t),...seconds("start-period",o),...s===void 0?[]:[`--health-retries ${s}`]]
}
const healthScript=e=>`healthy() {\n  local state restarts\n  while :; do\n    read -r state restarts < <(\n      docker inspect --type container --format ${(0,
a.hD)("{{.State.Health.Status}} {{.RestartCount}}")} "$1" 2>&1\n    ) || :\n    [ "$state" != healthy ] || return 0\n    [ "$state" != unhealthy ] || break\n    case $restarts in '' | *[!0-9]*) ;; *) [ "$restarts" -lt ${a.KG} ] || break ;; esac\n    sleep 0.5\n  done\n  failing "container $1 is $state after $restarts restarts; its healthcheck says: $(\n    docker inspect --type container --format ${(0,
a.hD)("{{range .State.Health.Log}}{{println .Output}}{{end}}")} "$1" 2>&1 | ${(0,i.K)(e,600)}\n  )"\n  return 1\n}\n`
;var d=t(19349);var $=t(93720);function logIns(e){const n=new Set(e.flatMap(e=>(0,$.mQ)(e).host??[]))
;if(n.size===0)return"";const t=[...n].map(e=>{const n=(0,d.Fd)(e);if(n===void 0)return`log_in ${(0,
a.hD)(e)} || echo ${(0,a.hD)(`immutable: no log-in to ${e}`)}`;return`retry log_in ${(0,
a.hD)(e)} --region ${n.region} --registry-ids ${n.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${t.join("\n")}\n`
}const u={"max-size":"50m","max-file":"3"};const m="json-file";function logsByDefault(e){return e?.driver===void 0}
const h=`case $(retry docker info --format '{{.LoggingDriver}}') in\n  ${m}) logs=(${options(u).join(" ")}) ;;\n  *) logs=() ;;\nesac\n`
;function logOptions(e){const{driver:n,options:t={}}=e??{};if(n===void 0)return['"${logs[@]}"',...options(t)]
;return[`--log-driver ${(0,a.hD)(n)}`,...options(n===m?{...u,...t}:t)]}function options(e){
return Object.entries(e).map(([e,n])=>`--log-opt ${(0,a.hD)(`${e}=${n}`)}`)}function runService(e,n,t,o){
const{environment:s,secrets:r,ports:i,command:c=[],stopGrace:l,image:d,healthcheck:$,logging:u}=n;const m=(0,
a.hD)(`/run/immutable/${e}.env`);const h=Object.entries({...s,IMMUTABLE_RELEASE:t})
;const p=h.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,n])=>(0,a.hD)(`${e}=${n}`))
;const f=h.filter(([,e])=>/[\r\n]/.test(e)).map(([e,n])=>(0,a.hD)(`${e}=${n}`));const v=[`--name ${(0,
a.hD)(e)} --restart unless-stopped --stop-timeout ${l} --env-file ${m}`,...o===void 0?[]:[`--network ${o}`],...$===void 0?[]:healthOptions($),...logOptions(u),...f.map(e=>`--env ${e}`),...i.map(e=>`--publish "$address":${(0,
a.hD)(e)}`),...Object.keys(r).length>0?['${options[@]+"${options[@]}"}']:[]]
;const g=[...v,[d,...c].map(a.hD).join(" ")].join(" \\\n  ");const b=Object.keys(r).length>0?`given ${(0,
a.hD)(e)} \${several[@]+"\${several[@]}"} -- "$(command -v docker)"`:"docker"
;return`# ${e}\nretry docker pull --quiet ${(0,
a.hD)(d)}\nprintf '%s\\n' ${p.join(" ")} >${m}\n${secretLines(r,m)}${b} run --detach ${g}\n`}
const p=/^(BASH\w*|SHELLOPTS|E?UID|PPID|GROUPS|DIRSTACK|FUNCNAME|PIPESTATUS|EPOCH\w+|S?RANDOM|SECONDS|LINENO|HISTCMD|OPT(IND|ARG|ERR)|_|LC_\w+|LANG\w*|LD_\w+|DOCKER_\w+|GO\w+)$/
;const f='secret() {\n  local value\n  value=$(retry aws ssm get-parameter --with-decryption --name "$2" --query Parameter.Value --output text && printf x)\n  value=${value%x}\n  value=${value%$\'\\n\'}\n  case $value in\n    *[$\'\\r\\n\']*) if [ $# = 3 ]; then options+=(--env "$1=$value"); else several+=("$1" "$value") options+=(--env "$1"); fi ;;\n    *) printf \'%s=%s\\n\' "$1" "$value" >>"$file" ;;\n  esac\n}\ngiven() {\n  (\n    shift\n    while [ "$1" != -- ]; do\n      unset -v "$1" # an array of ours would be exported to nobody\n      export -- "$1=$2"\n      shift 2\n    done\n    shift\n    exec "$@"\n  ) || { local code=$?; failing "line ${BASH_LINENO[0]} of the user data failed: docker run --detach --name $1"; return $code; }\n}\n'
;function secretLines(e,n){const t=Object.entries(e);if(t.length===0)return"";const o=t.map(([e,n])=>{
const t=p.test(e)||!/^\w+$/.test(e);return`secret ${(0,a.hD)(e)} ${(0,a.hD)(n.replace(/^ssm:/,""))}${t?" apart":""}\n`})
;return`file=${n} several=() options=()\n${o.join("")}`}const v="immutable"
;function servicesScript({services:e,release:n,network:t},o,s){
const a=(0,l.l)(Object.fromEntries(Object.entries(e).map(([e,n])=>[e,n.dependsOn??[]])))
;const r=Object.values(e).some(({healthcheck:e})=>e!==void 0);const c=t?v:void 0
;const d=inOrder(e,a,(e,t)=>runService(e,t,n,c));const $=r||o!==""?(0,i.A)(e):""
;const u=Object.values(e).some(({secrets:e})=>Object.keys(e).length>0)
;return[...u?[f]:[],...$?[$]:[],...r?[healthScript(e)]:[],...Object.values(e).some(({logging:e})=>logsByDefault(e))?[h]:[],logIns(Object.values(e).map(({image:e})=>e)),...c===void 0?[]:[`docker network create ${c} >/dev/null`],...d,...o?[o]:[],upScript(e,a,r,s)].join("\n")
}function inOrder(e,n,t){const o=new Set;const wait=n=>{const t=n.filter(n=>e[n]?.healthcheck!==void 0&&!o.has(n))
;for(const e of t)o.add(e);return t.map(e=>`healthy ${(0,a.hD)(e)}`)};const s=n.flatMap(n=>{const o=e[n]
;return o===void 0?[]:[...wait(o.dependsOn??[]),t(n,o)]});return[...s,...wait(n)]}function upScript(e,n,t,o){
const s=n.map(a.hD).join(" ");const r=Object.values(e).some(({dependsOn:e=[]})=>e.length>0)
;const c=t||r?inOrder(e,n,e=>`docker start ${(0,a.hD)(e)}`):[`docker start ${s}`]
;const l=r?[...n].reverse().map(a.hD):[s];const d=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\n{\n  echo '#!/bin/bash'${t?"\n  declare -f failing healthy"+((0,
i.A)(e)?" hide":""):""}\n  cat <<'end of up'\nset -euo pipefail\n${c.join("\n")}\nmkdir -p /run/immutable\n${o}\nend of up\n} >/var/lib/immutable/up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\n${l.map(e=>`ExecStop=$docker stop ${e}`).join("\n")}\nTimeoutStopSec=${d+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const g=16384;function userData(e){const n=e.seed===void 0?"":seedScript(e.seed,e)
;const t=Object.keys(e.services).length===0?[start("bash"),says(e),...n?[n]:[],attest(e.release)]:[start("bash; curl, the AWS CLI and docker are installed where it has none"),says(e),r,a.vE,b,servicesScript(e,n,attest(e.release))]
;const s=`${t.join("\n")}\n`;const i=encodeURIComponent(s).replaceAll(/%../g,"%").length;if(i<=g)return s;throw(0,
o.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${i} bytes, AWS takes ${g}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${a.U5} ] || echo "immutable: $1" | tee ${a.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "line $LINENO of the user data failed: $BASH_COMMAND"' ERR`
;const says=({app:e,environment:n,release:t})=>`echo ${(0,a.hD)(`immutable: ${e} in ${n}, release ${t}`)}`
;const attest=e=>`printf '%s\\n' ${(0,a.hD)(e)} >${a.jn}.new\nmv ${a.jn}.new ${a.jn}`
;const b='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "line ${BASH_LINENO[0]} of the user data failed: $*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},69189:(e,n,t)=>{t.d(n,{S:()=>circleIn,l:()=>startOrder});function startOrder(e){const n=new Set;const t=new Set
;const visit=o=>{if(n.has(o)||t.has(o))return;t.add(o);for(const n of needsOf(e,o))visit(n);n.add(o)}
;for(const n of Object.keys(e))visit(n);return[...n]}function circleIn(e){const n=new Set;const search=t=>{
const o=t.at(-1)??"";const s=t.indexOf(o);if(s<t.length-1)return t.slice(s,-1);if(n.has(o))return
;for(const n of needsOf(e,o)){const e=search([...t,n]);if(e)return e}n.add(o);return};for(const n of Object.keys(e)){
const e=search([n]);if(e)return e}return}function needsOf(e,n){
return(Object.hasOwn(e,n)?e[n]??[]:[]).filter(n=>Object.hasOwn(e,n))}},84273:(e,n,t)=>{t.d(n,{Z:()=>keptReleases,t:()=>a
});var o=t(10148);var s=t(60046);const a=5;function keptReleases(e){const n=(0,o.IQ)(e,(0,s.PX)(e));const t=(0,
o.CS)(e).filter(e=>e!==n);return[...n===void 0?[]:[n],...t].slice(0,a-1)}},86082:(e,n,t)=>{t.d(n,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const n=Object.entries(e).filter(([,e])=>e!==void 0)
;const t=n.sort(([e],[n])=>e<n?-1:1);return`{${t.map(([e,n])=>`${JSON.stringify(e)}:${canonical(n)}`).join(",")}}`}}};
