export const id=5848;export const ids=[5848];export const modules={27953:(t,e,s)=>{s.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var n=s(77598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}
function verified(t,e,s=t=>new Damaged(t)){const r=(0,n.createHash)("sha256");let o=0
;return t.pipeThrough(new TransformStream({transform(t,e){r.update(t);o+=t.byteLength;e.enqueue(t)},flush(){
const t=`sha256:${r.digest("hex")}`;if(t!==e)throw s(`the content of ${e} is damaged: ${o} bytes of ${t} came`)}}))}},
81403:(t,e,s)=>{s.d(e,{D:()=>lost});var n=s(62807);var r=s(53614);var o=s(13767);var i=s(27953);var a=s(55650)
;const c=["ECONNREFUSED","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","EAI_AGAIN","EADDRNOTAVAIL","EHOSTUNREACH","ENETUNREACH","EHOSTDOWN","ENETDOWN","ERR_STREAM_PREMATURE_CLOSE"]
;const f=/Expected HTTP\/|does not match the HTTP\/1\.1 protocol/;function isGarbled({code:t="",message:e}){
return t.startsWith("HPE_")&&!f.test(e)}function lost(t,e,s){if(s instanceof n.C9||s instanceof a.q)return s
;const o=chain(s);const f=o.find(t=>t instanceof i.WM)
;if(f)return(0,n.gz)(`${t}: ${f.message}; build or pull the image again`,"failed",f)
;if(o.some(t=>t instanceof r.j))return(0,
n.gz)(`${t}: it has not the size that its manifest says; build that image again`,"failed",s)
;const d=o.find(t=>t instanceof n.C9||t instanceof a.q);if(d)return d;const u=o.at(-1)
;const{message:l,address:h,port:E,name:p}=u;const g=typeof u.code==="string"?u.code:""
;const O=h===void 0?"":` ${h}:${E}`
;if(c.includes(g)||p==="TimeoutError"||isGarbled(u))return new a.q(`the connection to ${e} failed: ${g||l}${O}`,0,s)
;if(/^(EMFILE|ENFILE|ENOSPC|EDQUOT)$/.test(g))return u;return proxyRefusal(t,e,u)??asItStays(t,e,g,u)}
function proxyRefusal(t,e,s){if(s.code!=="ERR_PROXY_TUNNEL")return;const r=/ (\d{3}) /.exec(s.message)?.[1]
;if(r===void 0)return;if(r!=="407"&&r!=="403")return new a.q(`the proxy in HTTPS_PROXY answered ${r}`,0,s);return(0,
n.Qm)(`${t}: the proxy in HTTPS_PROXY answered ${r} when a way to ${e} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,s)
}function asItStays(t,e,s,r){const{hostname:i,message:a}=r;if(s==="ENOTFOUND"){const s=(0,o.K)(process.env)?.https_proxy
;const a=s!==void 0&&new URL(s).hostname===i?"HTTPS_PROXY":"the registry's name";return(0,
n.Qm)(`${t}: no host is called ${i??e}; correct ${a}`,r)}
if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(s))return(0,
n.Qm)(`${t}: ${e} has no certificate that is trusted here (${s}); give its CA in NODE_EXTRA_CA_CERTS`,r)
;if(/^(ERR_SSL_|EPROTO)/.test(s))return(0,
n.Qm)(`${t}: what answers at ${e} does not speak TLS as it should (${s}); correct the name`,r);if(f.test(a))return(0,
n.Qm)(`${t}: what answers at ${e} speaks no HTTP; correct the name`,r);return(0,
n.gz)(`${t}: ${e} could not be asked: ${s===""?a:`${s}: ${a}`}`,"failed",r)}function chain(t){const e=[]
;for(let s=t;s instanceof Error&&e.length<10;s=s.cause)e.push(s);return e.length>0?e:[new Error(String(t))]}},
55650:(t,e,s)=>{s.d(e,{d:()=>whilePassing,q:()=>Passing});var n=s(58500);var r=s(62807);var o=s(12403)
;class Passing extends Error{after;constructor(t,e=0,s){super(t,{cause:s});this.after=e}}
async function whilePassing(t,{pauses:e,tell:s,together:i},a){let c=performance.now();const moved=()=>{
c=performance.now()};return await(0,o.d_)(()=>a(moved),(n,a)=>{if(!(n instanceof Passing))throw n
;const f=(performance.now()-c)/1e3;const d=(0,o.Er)({pauses:e,together:i},a,f,n.after,Math.random());if(d===void 0){
const e=a===0?"tried once":`tried ${a+1} times`;const s=`${t}: ${n.message} (${e}); run the job again when it answers`
;throw new r.jQ("no answer","failed",s,n)}s(`${t}: ${n.message}; next try in ${d.toFixed(1)} s`);if(d===n.after)c+=d*1e3
;return d},t=>(0,n.setTimeout)(t*1e3))}},13224:(t,e,s)=>{s.d(e,{$:()=>bytesOf,b:()=>textOf});var n=s(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,n.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(r,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},53614:(t,e,s)=>{s.d(e,{
U:()=>Content,j:()=>WrongSize});class WrongSize extends Error{}class Content{#t;#e;broken;constructor(t,e){this.#t=t
;this.#e=e}async*parts(){let t=0;try{for await(const e of this.#t){t+=e.byteLength;if(t>this.#e)break;yield e}
if(t!==this.#e)throw new WrongSize(`${t} bytes of ${this.#e}`)}catch(t){this.broken=t;throw t}}}},32561:(t,e,s)=>{
s.d(e,{u:()=>LineReader});var n=s(13224);class LineReader{#s=new TextDecoder;#n;#r;#o=[];#i=""
;constructor(t,e=Number.POSITIVE_INFINITY){this.#n=t;this.#r=e}take(t){if(this.#n===void 0){this.#o.push(t);return}
const e=(this.#i+this.#s.decode(t,{stream:true})).split("\n");this.#i=e.pop()??"";for(const t of e)this.#n(t)
;if(this.#i.length<=this.#r)return;this.#n(this.#i);this.#i=""}end(){if(this.#n&&this.#i!=="")this.#n(this.#i);return(0,
n.b)(Buffer.concat(this.#o))}}},8915:(t,e,s)=>{s.d(e,{u:()=>isAskedFor,y:()=>programEnvironment})
;const n=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const r=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const o=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const i=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const a="docker-credential-"
;const c={git:[...r,...o,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...r,...o,...i,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${a}ecr-login`]:["AWS_*"],[`${a}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${a}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${a}acr-env`]:["AZURE_*"]};const f={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(f,t)}function programEnvironment(t,e=[],s=process.env){
const d=[...n,...Object.hasOwn(c,t)?c[t]??[]:[],...t.startsWith(a)?[...r,...o,...i,"DOCKER_CONFIG"]:[],...e.flatMap(t=>f[t])]
;const u=Object.entries(s).filter(([t])=>d.some(e=>covers(e,t)));return{
...Object.fromEntries(u.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},82662:(t,e,s)=>{s.d(e,{AO:()=>endWithUs,KM:()=>unlessWeEnd,
Sb:()=>endTree});var n=s(31421);var r=s(58500);var o=s(8915);const i=5e3;let a=false;let c=false;function endWithUs(){
if(c)return;c=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{a=true;const e=descendants()
;for(const s of e)tell(s,t);const s=Date.now()+i;while(e.some(t=>tell(t,0))&&Date.now()<s)await(0,r.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(a)await new Promise(()=>{})}function endTree(t){for(const e of[t,...descendants(t)])tell(e,"SIGKILL")}
function descendants(t=process.pid){const{stdout:e}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",
env:(0,o.y)("ps")});const s=(e??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const r=[t]
;for(const t of r)for(const[e=0,n]of s)if(n===t&&e!==t)r.push(e);return r.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},80046:(t,e,s)=>{s.d(e,{r:()=>readDigest,u:()=>NoDigest});var n=s(93720)
;class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
n.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,s)=>{s.d(e,{$E:()=>contentOf,$p:()=>r,CI:()=>partsOf,EG:()=>o,
H3:()=>isAttestation,QP:()=>a,TF:()=>i,V4:()=>f,nD:()=>blobPath,nw:()=>isIndex});var n=s(80046)
;const r="application/vnd.oci.image.index.v1+json";const o="application/vnd.oci.image.manifest.v1+json"
;const i="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const f=[r,o,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===r||t===c}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${(0,n.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:s,config:n,layers:r,subject:o,...i}=e;return{...i,...s!=null&&{manifests:s.map(descriptor)},
...n!=null&&{config:descriptor(n)},...r!=null&&{layers:r.map(descriptor)},...o!=null&&{subject:descriptor(o)}}}
function partsOf(t){const{config:e,layers:s=[]}=contentOf(t)
;return[...e?[e]:[],...s.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
n.r)(t?.digest)}}},12403:(t,e,s)=>{s.d(e,{Er:()=>registryRest,P9:()=>retryAfter,_L:()=>n,d_:()=>patiently});const n={
aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},session:{
pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,
read:20,write:60,together:60},docker:{quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{
pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(t,e,s){
for(let n=0;;n++)try{return await t()}catch(t){await s(e(t,n))}}function registryRest({pauses:t,together:e},s,r,o,i){
const{spread:a,longest:c}=n.registry;const f=t[s];if(f===void 0||o>c)return;const d=f*(1-a+i*2*a);if(o>d)return o
;return r+d>e?void 0:d}function retryAfter(t,e){if(t===void 0)return 0;if(/^\s*\d+\s*$/.test(t))return Number(t)
;const s=(Date.parse(t)-Date.parse(e??""))/1e3;return s>0?s:0}},93720:(t,e,s)=>{s.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,
mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@");const s=e<0?t:t.slice(0,e)
;const[,n="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];return{...splitHost(n),tag:r,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...s]=t.split("/");const n=s.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{
host:e,path:s.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};
