export const id=5848;export const ids=[5848];export const modules={27953:(t,e,n)=>{n.d(e,{W:()=>Damaged,z:()=>verified})
;var s=n(77598);class Damaged extends Error{}function verified(t,e,n=t=>new Damaged(t)){const o=(0,
s.createHash)("sha256");let r=0;return t.pipeThrough(new TransformStream({transform(t,e){o.update(t);r+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${o.digest("hex")}`
;if(t!==e)throw n(`the content of ${e} is damaged: ${r} bytes of ${t} came`)}}))}},81403:(t,e,n)=>{n.d(e,{D:()=>lost})
;var s=n(62807);var o=n(53614);var r=n(13767);var i=n(27953);var c=n(55650)
;const a=["ECONNREFUSED","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","EAI_AGAIN","EADDRNOTAVAIL","EHOSTUNREACH","ENETUNREACH","EHOSTDOWN","ENETDOWN","ERR_STREAM_PREMATURE_CLOSE"]
;const f=/Expected HTTP\/|does not match the HTTP\/1\.1 protocol/;function isGarbled({code:t="",message:e}){
return t.startsWith("HPE_")&&!f.test(e)}function lost(t,e,n){if(n instanceof s.C9||n instanceof c.q)return n
;const r=chain(n);const f=r.find(t=>t instanceof i.W)
;if(f)return(0,s.gz)(`${t}: ${f.message}; build or pull the image again`,"failed",f)
;if(r.some(t=>t instanceof o.j))return(0,
s.gz)(`${t}: it has not the size that its manifest says; build that image again`,"failed",n)
;const d=r.find(t=>t instanceof s.C9||t instanceof c.q);if(d)return d;const u=r.at(-1)
;const{message:l,address:E,port:h,name:p}=u;const O=typeof u.code==="string"?u.code:""
;const g=E===void 0?"":` ${E}:${h}`
;if(a.includes(O)||p==="TimeoutError"||isGarbled(u))return new c.q(`the connection to ${e} failed: ${O||l}${g}`,0,n)
;if(/^(EMFILE|ENFILE|ENOSPC|EDQUOT)$/.test(O))return u;return proxyRefusal(t,e,u)??asItStays(t,e,O,u)}
function proxyRefusal(t,e,n){if(n.code!=="ERR_PROXY_TUNNEL")return;const o=/ (\d{3}) /.exec(n.message)?.[1]
;if(o===void 0)return;if(o!=="407"&&o!=="403")return new c.q(`the proxy in HTTPS_PROXY answered ${o}`,0,n);return(0,
s.Qm)(`${t}: the proxy in HTTPS_PROXY answered ${o} when a way to ${e} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,n)
}function asItStays(t,e,n,o){const{hostname:i,message:c}=o;if(n==="ENOTFOUND"){const n=(0,r.K)(process.env)?.https_proxy
;const c=n!==void 0&&new URL(n).hostname===i?"HTTPS_PROXY":"the registry's name";return(0,
s.Qm)(`${t}: no host is called ${i??e}; correct ${c}`,o)}
if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(n))return(0,
s.Qm)(`${t}: ${e} has no certificate that is trusted here (${n}); give its CA in NODE_EXTRA_CA_CERTS`,o)
;if(/^(ERR_SSL_|EPROTO)/.test(n))return(0,
s.Qm)(`${t}: what answers at ${e} does not speak TLS as it should (${n}); correct the name`,o);if(f.test(c))return(0,
s.Qm)(`${t}: what answers at ${e} speaks no HTTP; correct the name`,o);return(0,
s.gz)(`${t}: ${e} could not be asked: ${n===""?c:`${n}: ${c}`}`,"failed",o)}function chain(t){const e=[]
;for(let n=t;n instanceof Error&&e.length<10;n=n.cause)e.push(n);return e.length>0?e:[new Error(String(t))]}},
55650:(t,e,n)=>{n.d(e,{d:()=>whilePassing,q:()=>Passing});var s=n(58500);var o=n(62807);var r=n(12403)
;class Passing extends Error{after;constructor(t,e=0,n){super(t,{cause:n});this.after=e}}
async function whilePassing(t,{pauses:e,tell:n,together:i},c){let a=performance.now();const moved=()=>{
a=performance.now()};return await(0,r.d_)(()=>c(moved),(s,c)=>{if(!(s instanceof Passing))throw s
;const f=(performance.now()-a)/1e3;const d=(0,r.Er)({pauses:e,together:i},c,f,s.after,Math.random());if(d===void 0){
const e=c===0?"tried once":`tried ${c+1} times`;const n=`${t}: ${s.message} (${e}); run the job again when it answers`
;throw new o.jQ("no answer","failed",n,s)}n(`${t}: ${s.message}; next try in ${d.toFixed(1)} s`);if(d===s.after)a+=d*1e3
;return d},t=>(0,s.setTimeout)(t*1e3))}},13224:(t,e,n)=>{n.d(e,{$:()=>bytesOf,b:()=>textOf});var s=n(4573)
;const o=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,s.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(o,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},53614:(t,e,n)=>{n.d(e,{
U:()=>Content,j:()=>WrongSize});class WrongSize extends Error{}class Content{#t;#e;broken;constructor(t,e){this.#t=t
;this.#e=e}async*parts(){let t=0;try{for await(const e of this.#t){t+=e.byteLength;if(t>this.#e)break;yield e}
if(t!==this.#e)throw new WrongSize(`${t} bytes of ${this.#e}`)}catch(t){this.broken=t;throw t}}}},32561:(t,e,n)=>{
n.d(e,{u:()=>LineReader});var s=n(13224);class LineReader{#n=new TextDecoder;#s;#o;#r=[];#i=""
;constructor(t,e=Number.POSITIVE_INFINITY){this.#s=t;this.#o=e}take(t){if(this.#s===void 0){this.#r.push(t);return}
const e=(this.#i+this.#n.decode(t,{stream:true})).split("\n");this.#i=e.pop()??"";for(const t of e)this.#s(t)
;if(this.#i.length<=this.#o)return;this.#s(this.#i);this.#i=""}end(){if(this.#s&&this.#i!=="")this.#s(this.#i);return(0,
s.b)(Buffer.concat(this.#r))}}},8915:(t,e,n)=>{n.d(e,{u:()=>isAskedFor,y:()=>programEnvironment})
;const s=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const o=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const r=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const i=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const c="docker-credential-"
;const a={git:[...o,...r,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...o,...r,...i,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${c}ecr-login`]:["AWS_*"],[`${c}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${c}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${c}acr-env`]:["AZURE_*"]};const f={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(f,t)}function programEnvironment(t,e=[],n=process.env){
const d=[...s,...Object.hasOwn(a,t)?a[t]??[]:[],...t.startsWith(c)?[...o,...r,...i,"DOCKER_CONFIG"]:[],...e.flatMap(t=>f[t])]
;const u=Object.entries(n).filter(([t])=>d.some(e=>covers(e,t)));return{
...Object.fromEntries(u.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},82662:(t,e,n)=>{n.d(e,{AO:()=>endWithUs,KM:()=>unlessWeEnd,
Sb:()=>endTree});var s=n(31421);var o=n(58500);var r=n(8915);const i=5e3;let c=false;let a=false;function endWithUs(){
if(a)return;a=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true;const e=descendants()
;for(const n of e)tell(n,t);const n=Date.now()+i;while(e.some(t=>tell(t,0))&&Date.now()<n)await(0,o.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(c)await new Promise(()=>{})}function endTree(t){for(const e of[t,...descendants(t)])tell(e,"SIGKILL")}
function descendants(t=process.pid){const{stdout:e}=(0,s.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",
env:(0,r.y)("ps")});const n=(e??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const o=[t]
;for(const t of o)for(const[e=0,s]of n)if(s===t&&e!==t)o.push(e);return o.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},80046:(t,e,n)=>{n.d(e,{r:()=>readDigest,u:()=>NoDigest});var s=n(93720)
;class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
s.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,n)=>{n.d(e,{$E:()=>contentOf,$p:()=>o,CI:()=>partsOf,EG:()=>r,
H3:()=>isAttestation,Lq:()=>isConfig,QP:()=>c,TF:()=>i,V4:()=>f,nD:()=>blobPath,nw:()=>isIndex});var s=n(80046)
;const o="application/vnd.oci.image.index.v1+json";const r="application/vnd.oci.image.manifest.v1+json"
;const i="application/vnd.oci.image.config.v1+json";const c="application/vnd.oci.image.layer.v1.tar"
;const a="application/vnd.docker.distribution.manifest.list.v2+json"
;const f=[o,r,a,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===o||t===a}
function isConfig(t){return t===i||t==="application/vnd.docker.container.image.v1+json"}function isForeign(t){
return/\.(foreign\.diff|nondistributable)\./.test(t)}function isAttestation({platform:t,annotations:e}){
return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}function blobPath(t){return`blobs/${(0,
s.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:n,config:s,layers:o,subject:r,...i}=e;return{...i,...n!=null&&{manifests:n.map(descriptor)},
...s!=null&&{config:descriptor(s)},...o!=null&&{layers:o.map(descriptor)},...r!=null&&{subject:descriptor(r)}}}
function partsOf(t){const{config:e,layers:n=[]}=contentOf(t)
;return[...e?[e]:[],...n.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
s.r)(t?.digest)}}},93720:(t,e,n)=>{n.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(t){const e=t.indexOf("@");const n=e<0?t:t.slice(0,e)
;const[,s="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(s),tag:o,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...n]=t.split("/");const s=n.length>0&&(/[.:]/.test(e)||e==="localhost");return s?{
host:e,path:n.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};
