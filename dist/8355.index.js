export const id=8355;export const ids=[8355];export const modules={48355:(t,e,o)=>{o.r(e);o.d(e,{
commitTold:()=>commitTold});var n=o(22062);async function commitTold(t,e){try{
const o=["log","--max-count=1","--format=%an%n%s",e,"--"];const[r="",s=""]=(await(0,n.$Y)(o,{folder:t,
doing:`reading commit ${e}`})).split("\n");return{message:s,author:r}}catch{return}}},22062:(t,e,o)=>{o.d(e,{
Jo:()=>alternate,at:()=>at,$Y:()=>git,Dx:()=>inNoRepository,YO:()=>pathspecs,jQ:()=>refuseMissing});var n=o(73024)
;var r=o(62807);var s=o(24354);const i=["--no-optional-locks",...Object.entries({"safe.bareRepository":"explicit",
"core.fsmonitor":"","core.hooksPath":"/dev/null","diff.external":"","core.autocrlf":"false","core.eol":"lf",
"core.attributesFile":"/dev/null","core.quotePath":"false","i18n.logOutputEncoding":"UTF-8","log.showSignature":"false"
}).flatMap(([t,e])=>["-c",`${t}=${e}`])];const c={GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",
GIT_ATTR_NOSYSTEM:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_ALLOW_PROTOCOL:"https:http:ssh"};async function git(t,e){
const{folder:o,doing:n,input:a}=e;refuseMissing(o,n);const f=await(0,s.G)("git",[...i,...t],{folder:o,env:{...c,...e.env
},...a===void 0?{}:{input:a}}).catch(t=>{
if(t instanceof s.t)throw(0,r.Qm)(`${n}: there is no git on the PATH; install it`);throw t})
;if(f.code!==0)throw trouble(f,e);return f.out}function refuseMissing(t,e){if((0,n.statSync)(t,{throwIfNoEntry:false
})?.isDirectory())return
;throw(0,r.Qm)(`${e}: there is no folder ${t}; run actions/checkout in a step before, or correct the context`)}
function inNoRepository(t,e){
return(0,r.Qm)(`${e}: ${t} is in no git repository; run actions/checkout in a step before, or correct the context`)}
function trouble({code:t,err:e},{folder:o,doing:n}){
const s=e.split("\n").filter(t=>t.trim()!==""&&!/^(hint|warning):/.test(t)).join(" ").replace(/^fatal: /,"").trim()
;if(/dubious ownership/.test(e)){const[,t=o]=/dubious ownership in repository at '(.+)'/.exec(e)??[];return(0,
r.Qm)(`${n}: git does not trust ${t}, which another user owns (dubious ownership); run git config --global --add safe.directory ${t} in a step before`)
}if(/not a git repository/.test(e))return inNoRepository(o,n);if(/must be run in a work tree/.test(e))return(0,
r.Qm)(`${n}: ${o} is in a bare repository, which has no work tree; check the commit out`)
;const[,i,c]=/^fatal: (.+): smudge filter (.+) failed$/m.exec(e)??[];if(c==="lfs")return(0,
r.gz)(`${n}: Git LFS could not give ${i} (${s}); give actions/checkout lfs: true, or run again`);if(c!==void 0)return(0,
r.Qm)(`${n}: ${i} passes the filter ${c}, a setting of this clone that is no part of the commit; commit the file as the image needs it, have export-ignore in .gitattributes leave it out, or run git config --remove-section filter.${c} in a step before to build it as it is committed`)
;if(/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(e))return(0,
r.Qm)(`${n}: the repository at ${o} has no commit yet; an image is built from a commit`)
;if(/No space left on device/i.test(e))return(0,r.gz)(`${n}: the disk is full (${s}); free some space and run again`)
;return(0,r.gz)(`${n}: git ended with ${t}: ${s||"no message"}`)}function at({commit:t,objects:e},o){
const n=e===void 0?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:alternate(e)};return{folder:t.top,doing:o,env:n}}
function alternate(t){return t.includes(":")?`"${t.replaceAll(/["\\]/g,"\\$&")}"`:t}function pathspecs(t){
return t.map(t=>t===""?".":t)}},13224:(t,e,o)=>{o.d(e,{$:()=>bytesOf,b:()=>textOf});var n=o(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,n.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(r,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},24354:(t,e,o)=>{o.d(e,{
G:()=>command,t:()=>NoSuchProgram});var n=o(81260);var r=o(32561);var s=o(8915);var i=o(82662)
;class NoSuchProgram extends Error{}async function command(t,e,o={}){(0,i.AO)();const c=new r.u(o.onLine)
;const a=new r.u(o.onErrorLine);const f=await(0,n.m)(t,[...e],{silent:true,ignoreReturnCode:true,env:{...(0,
s.y)(t,o.also),...o.env},...o.folder===void 0?{}:{cwd:o.folder},...o.input===void 0?{}:{input:Buffer.from(o.input)},
listeners:{stdout:t=>c.take(t),stderr:t=>a.take(t)}}).catch(e=>{
if(/Unable to locate executable/.test(e.message))throw new NoSuchProgram(t);throw e});await(0,i.KM)();return{code:f??-1,
out:c.end(),err:a.end().toWellFormed()}}},32561:(t,e,o)=>{o.d(e,{u:()=>LineReader});var n=o(13224);class LineReader{
#t=new TextDecoder;#e;#o;#n=[];#r="";constructor(t,e=Number.POSITIVE_INFINITY){this.#e=t;this.#o=e}take(t){
if(this.#e===void 0){this.#n.push(t);return}const e=(this.#r+this.#t.decode(t,{stream:true})).split("\n")
;this.#r=e.pop()??"";for(const t of e)this.#e(t);if(this.#r.length<=this.#o)return;this.#e(this.#r);this.#r=""}end(){
if(this.#e&&this.#r!=="")this.#e(this.#r);return(0,n.b)(Buffer.concat(this.#n))}}},8915:(t,e,o)=>{o.d(e,{
u:()=>isAskedFor,y:()=>programEnvironment});const n=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const r=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const s=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const i=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const c="docker-credential-"
;const a={git:[...r,...s,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...r,...s,...i,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${c}ecr-login`]:["AWS_*"],[`${c}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${c}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${c}acr-env`]:["AZURE_*"]};const f={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(f,t)}function programEnvironment(t,e=[],o=process.env){
const u=[...n,...Object.hasOwn(a,t)?a[t]??[]:[],...t.startsWith(c)?[...r,...s,...i,"DOCKER_CONFIG"]:[],...e.flatMap(t=>f[t])]
;const l=Object.entries(o).filter(([t])=>u.some(e=>covers(e,t)));return{
...Object.fromEntries(l.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},82662:(t,e,o)=>{o.d(e,{AO:()=>endWithUs,KM:()=>unlessWeEnd,
Sb:()=>endTree});var n=o(31421);var r=o(58500);var s=o(8915);const i=5e3;let c=false;let a=false;function endWithUs(){
if(a)return;a=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true;const e=descendants()
;for(const o of e)tell(o,t);const o=Date.now()+i;while(e.some(t=>tell(t,0))&&Date.now()<o)await(0,r.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(c)await new Promise(()=>{})}function endTree(t){for(const e of[t,...descendants(t)])tell(e,"SIGKILL")}
function descendants(t=process.pid){const{stdout:e}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",
env:(0,s.y)("ps")});const o=(e??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const r=[t]
;for(const t of r)for(const[e=0,n]of o)if(n===t&&e!==t)r.push(e);return r.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}}};
