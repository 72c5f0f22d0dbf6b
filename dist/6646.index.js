export const id=6646;export const ids=[6646];export const modules={19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var r=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,r.mQ)(e).digest??e}
const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:o,digest:s}=(0,r.mQ)(e)
;if(s!==void 0&&!(0,r.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function fullName(e){const{host:t,name:n,tag:r,digest:o}=parseReference(e)
;const s=r===void 0&&o===void 0?":latest":r===void 0?"":`:${r}`;return`${t}/${n}${s}${o===void 0?"":`@${o}`}`}
function parseRepository(e){const{host:t,path:n}=(0,r.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(a.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&o.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},60002:(e,t,n)=>{n.d(t,{KG:()=>a,U5:()=>s,hD:()=>quote,
jn:()=>o,vE:()=>r});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const r='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const o="/run/immutable/release";const s="/run/immutable/failed";const a=8},32478:(e,t,n)=>{n.d(t,{s:()=>userData})
;var r=n(62807);var o=n(60002);const s=10;function seedScript({run:e,timeout:t},n){
return`# seed\noutput=/var/lib/immutable/seed\ncode=0\nSECONDS=0\nIMMUTABLE_RELEASE=${(0,
o.hD)(n)} timeout -k ${s} ${t} bash -c ${(0,
o.hD)(e)} >"$output" 2>&1 </dev/null || code=$?\necho "immutable: seed ended with $code after $SECONDS s:" >&2\ntail -c 20000 "$output" >&2\nif [ "$code" != 0 ]; then\n  ended="ended with $code"\n  # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n  case $code in 124 | 137) [ "$SECONDS" -lt ${t} ] || ended=${(0,
o.hD)(`did not end within ${t} s`)} ;; esac\n  failing "seed $ended; its last words: $(tail -n 2 "$output" | tail -c 600)"\n  exit 1\nfi`
}var a=n(69189);function healthOptions({test:e,interval:t,timeout:n,startPeriod:r,retries:s}){
const seconds=(e,t)=>t===void 0?[]:[`--health-${e} ${t}s`];return[`--health-cmd ${(0,
o.hD)(e)}`,...seconds("interval",t),...seconds("timeout",n),...seconds("start-period",r),...s===void 0?[]:[`--health-retries ${s}`]]
}
const i=`healthy() {\n  local state restarts\n  while :; do\n    read -r state restarts < <(\n      docker inspect --type container --format ${(0,
o.hD)("{{.State.Health.Status}} {{.RestartCount}}")} "$1" 2>&1\n    ) || :\n    [ "$state" != healthy ] || return 0\n    [ "$state" != unhealthy ] || break\n    case $restarts in '' | *[!0-9]*) ;; *) [ "$restarts" -lt ${o.KG} ] || break ;; esac\n    sleep 0.5\n  done\n  failing "container $1 is $state after $restarts restarts; its healthcheck says: $(\n    docker inspect --type container --format ${(0,
o.hD)("{{range .State.Health.Log}}{{println .Output}}{{end}}")} "$1" 2>&1 | tail -c 600\n  )"\n  return 1\n}\n`
;var c=n(19349);var d=n(93720);function logIns(e){const t=new Set(e.flatMap(e=>(0,d.mQ)(e).host??[]))
;if(t.size===0)return"";const n=[...t].map(e=>{const t=(0,c.Fd)(e);if(t===void 0)return`log_in ${(0,
o.hD)(e)} || echo ${(0,o.hD)(`immutable: no log-in to ${e}`)}`;return`retry log_in ${(0,
o.hD)(e)} --region ${t.region} --registry-ids ${t.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${n.join("\n")}\n`
}function runService(e,t,n,r){const{environment:s,secrets:a,ports:i,command:c=[],stopGrace:d,image:l,healthcheck:u}=t
;const m=(0,o.hD)(`/run/immutable/${e}.env`);const $=Object.entries({...s,IMMUTABLE_RELEASE:n})
;const h=$.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,t])=>(0,o.hD)(`${e}=${t}`))
;const p=$.filter(([,e])=>/[\r\n]/.test(e)).map(([e,t])=>(0,o.hD)(`${e}=${t}`));const f=[`--name ${(0,
o.hD)(e)} --restart unless-stopped --stop-timeout ${d} --env-file ${m}`,...r===void 0?[]:[`--network ${r}`],...u===void 0?[]:healthOptions(u),...p.map(e=>`--env ${e}`),...i.map(e=>`--publish "$address":${(0,
o.hD)(e)}`)]
;return`# ${e}\nretry docker pull --quiet ${(0,o.hD)(l)}\nprintf '%s\\n' ${h.join(" ")} >${m}\n${secretLines(a,m)}docker run --detach ${f.join(" \\\n  ")} \\\n  ${Object.keys(a).length>0?'"${several[@]}" ':""}${[l,...c].map(o.hD).join(" ")}\n`
}function secretLines(e,t){const n=Object.entries(e);if(n.length===0)return"";const r=n.map(([e,n])=>{const r=(0,
o.hD)(n.replace(/^ssm:/,""))
;return`value=$(retry aws ssm get-parameter --with-decryption --name ${r} --query Parameter.Value --output text)\ncase $value in\n  *[$'\\r\\n']*) export ${e}="$value" && several+=(--env ${e}) ;;\n  *) printf '%s=%s\\n' ${e} "$value" >>${t} ;;\nesac\n`
});return`several=()\n${r.join("")}unset value\n`}const l="immutable"
;function servicesScript({services:e,release:t,network:n},r,o){
const s=(0,a.l)(Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.dependsOn??[]])))
;const c=Object.values(e).some(({healthcheck:e})=>e!==void 0);const d=n?l:void 0
;const u=inOrder(e,s,(e,n)=>runService(e,n,t,d))
;return[...c?[i]:[],logIns(Object.values(e).map(({image:e})=>e)),...d===void 0?[]:[`docker network create ${d} >/dev/null`],...u,...r?[r]:[],upScript(e,s,c,o)].join("\n")
}function inOrder(e,t,n){const r=new Set;const wait=t=>{const n=t.filter(t=>e[t]?.healthcheck!==void 0&&!r.has(t))
;for(const e of n)r.add(e);return n.map(e=>`healthy ${(0,o.hD)(e)}`)};const s=t.flatMap(t=>{const r=e[t]
;return r===void 0?[]:[...wait(r.dependsOn??[]),n(t,r)]});return[...s,...wait(t)]}function upScript(e,t,n,r){
const s=t.map(o.hD).join(" ");const a=Object.values(e).some(({dependsOn:e=[]})=>e.length>0)
;const i=n||a?inOrder(e,t,e=>`docker start ${(0,o.hD)(e)}`):[`docker start ${s}`]
;const c=a?[...t].reverse().map(o.hD):[s];const d=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\n{\n  echo '#!/bin/bash'${n?"\n  declare -f failing healthy":""}\n  cat <<'end of up'\nset -euo pipefail\n${i.join("\n")}\nmkdir -p /run/immutable\n${r}\nend of up\n} >/var/lib/immutable/up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\n${c.map(e=>`ExecStop=$docker stop ${e}`).join("\n")}\nTimeoutStopSec=${d+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const u=16384;function userData(e){const t=e.seed===void 0?"":seedScript(e.seed,e.release)
;const n=Object.keys(e.services).length===0?[start("bash"),says(e),...t?[t]:[],attest(e.release)]:[start("bash, curl, the AWS CLI and docker"),says(e),o.vE,m,servicesScript(e,t,attest(e.release))]
;const s=`${n.join("\n")}\n`;const a=encodeURIComponent(s).replaceAll(/%../g,"%").length;if(a<=u)return s;throw(0,
r.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${a} bytes, AWS takes ${u}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${o.U5} ] || echo "immutable: $1" | tee ${o.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "line $LINENO of the user data failed: $BASH_COMMAND"' ERR`
;const says=({app:e,environment:t,release:n})=>`echo ${(0,o.hD)(`immutable: ${e} in ${t}, release ${n}`)}`
;const attest=e=>`printf '%s\\n' ${(0,o.hD)(e)} >${o.jn}.new\nmv ${o.jn}.new ${o.jn}`
;const m='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "line ${BASH_LINENO[0]} of the user data failed: $*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},69189:(e,t,n)=>{n.d(t,{S:()=>circleIn,l:()=>startOrder});function startOrder(e){const t=new Set;const n=new Set
;const visit=r=>{if(t.has(r)||n.has(r))return;n.add(r);for(const t of needsOf(e,r))visit(t);t.add(r)}
;for(const t of Object.keys(e))visit(t);return[...t]}function circleIn(e){const t=new Set;const search=n=>{
const r=n.at(-1)??"";const o=n.indexOf(r);if(o<n.length-1)return n.slice(o,-1);if(t.has(r))return
;for(const t of needsOf(e,r)){const e=search([...n,t]);if(e)return e}t.add(r);return};for(const t of Object.keys(e)){
const e=search([t]);if(e)return e}return}function needsOf(e,t){
return(Object.hasOwn(e,t)?e[t]??[]:[]).filter(t=>Object.hasOwn(e,t))}},84273:(e,t,n)=>{n.d(t,{Z:()=>keptReleases,t:()=>s
});var r=n(10148);var o=n(60046);const s=5;function keptReleases(e){const t=(0,r.IQ)(e,(0,o.PX)(e));const n=(0,
r.CS)(e).filter(e=>e!==t);return[...t===void 0?[]:[t],...n].slice(0,s-1)}}};
