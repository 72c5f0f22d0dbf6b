export const id=280;export const ids=[280];export const modules={8426:(t,e,s)=>{s.d(e,{$p:()=>n,EG:()=>o,QP:()=>a,
TF:()=>i,V4:()=>r,jq:()=>isForeign});const n="application/vnd.oci.image.index.v1+json"
;const o="application/vnd.oci.image.manifest.v1+json";const i="application/vnd.oci.image.config.v1+json"
;const a="application/vnd.oci.image.layer.v1.tar"
;const r=[n,o,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}},4731:(t,e,s)=>{s.d(e,{$:()=>contentOf,
n:()=>blobPath});function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){
return JSON.parse(t)}},8687:(t,e,s)=>{s.d(e,{ED:()=>parseTag,F2:()=>parseReference,SU:()=>parseRepository,
U9:()=>isLoopback,ur:()=>configKey});var n=s(835)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const i=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const r=/^sha256:[0-9a-f]{64}$/;function parseReference(t){
const e=t.indexOf("@");const s=e<0?t:t.slice(0,e);const n=e<0?void 0:t.slice(e+1)
;if(n!==void 0&&!r.test(n))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;const[,o="",i]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];if(i!==void 0)parseTag(i);const{host:a="docker.io",name:c}=split(o)
;checkName(c,t);return{host:a==="index.docker.io"?"docker.io":a,
name:/^(index\.)?docker\.io$/.test(a)&&!c.includes("/")?`library/${c}`:c,...i!==void 0&&{tag:i},...n!==void 0&&{digest:n
}}}function parseRepository(t){const{host:e,name:s}=split(t)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(s,t);if(e===void 0)return{name:s};const n=/^(index\.)?docker\.io$/.test(e);return{host:n?"docker.io":e,
name:n&&!s.includes("/")?`library/${s}`:s}}function parseTag(t){if(a.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(t){const e=(0,n.Fv)(t);if(e===void 0)return{name:t}
;if(!i.test(e)||Number(/:(\d+)$/.exec(e)?.[1]??0)>65535)throw new Error(`"${e}" in "${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:e,name:t.slice(e.length+1)}}function checkName(t,e){if(t.length<=255&&o.test(t))return
;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},835:(t,e,s)=>{s.d(e,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(t){const[e="",...s]=t.split("/")
;return s.length>0&&(/[.:]/.test(e)||e==="localhost")?e:void 0}function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function repositoryOf(t){const e=registryOf(t)
;return t.slice(e===void 0?0:e.length+1).replace(/@.*$/,"")}function digestOf(t){return t.slice(t.indexOf("@")+1)}},
8484:(t,e,s)=>{s.d(e,{q:()=>TagTaken});class TagTaken extends Error{}},1280:(t,e,s)=>{s.r(e);s.d(e,{
connectRegistries:()=>connectRegistries});var n=s(2807);var o=s(8687);var i=s(835);var a=s(8500)
;class Passing extends Error{after;constructor(t,e=0,s){super(t,{cause:s});this.after=e}}const r=[.5,1.5,4,9]
;async function patiently(t,{pauses:e,tell:s},o){for(let i=0;;i++)try{return await o()}catch(o){
if(!(o instanceof Passing))throw o;const r=e[i];if(r===void 0){const s=`tried ${e.length+1} times`;throw(0,
n.gz)(`${t}: ${o.message} (${s}); run the job again when it answers`,"failed",o)}
const c=Math.min(Math.max(r*(.75+Math.random()/2),o.after),15);s(`${t}: ${o.message}; next try in ${c.toFixed(1)} s`)
;await(0,a.setTimeout)(c*1e3)}}async function answerOf(t){const e=await t.text().catch(()=>"");const{status:s}=t;try{
const[t]=JSON.parse(e).errors;const n=typeof t.detail==="string"?`: ${t.detail}`:deeper(t.detail);return{status:s,
code:String(t.code??""),text:oneLine(`${t.message??""}${n}`)}}catch{return{status:s,code:"",text:oneLine(e)}}}
function deeper(t){const{Err:e,message:s}=t??{};const n=e??s
;return n===void 0?"":`: ${typeof n==="string"?n:JSON.stringify(n)}`}function describe({status:t,code:e,text:s}){
return[`${t}${e&&` ${e}`}`,s].filter(t=>t!=="").join(": ")}function refusal({doing:t,needs:e},s,o,i){
const a=`${t}: ${s} answered ${describe(o)}`;const r=o.status===403&&o.text===""&&i==="AWS"?e:void 0
;const c=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(o.text)?.[1]??r;if(c)return(0,
n.gz)(`${a}; grant ${c} to the role`)
;if(o.status===401)return i===void 0?(0,n.Qm)(`${a}; it wants a log-in: give username and password, or registry-auth`):(0,
n.Qm)(`${a}; it does not take the log-in of ${i}, check user and password or token`)
;if(o.status===403||o.code==="DENIED")return(0,
n.gz)(`${a}; ${i??"nobody without a log-in"} may not do this there, grant it or log in as another`)
;if(o.code==="NAME_UNKNOWN")return(0,n.gz)(`${a}; create the repository or correct its name`)
;if(o.code==="NAME_INVALID")return(0,n.Qm)(`${a}; correct the repository's name`);return(0,
n.gz)(`${a}; correct what it names and run again`)}function oneLine(t){
const e=t.replaceAll(/<[^>]*>/g," ").replaceAll(/\s+/g," ").trim();return e.length>400?`${e.slice(0,400)} …`:e}
class Access{#t;#e;#s=new Map;#n;#o;constructor(t,e,s){this.#t=t;this.#e=e;this.#n=s}async user(){
return(await this.#o)?.username}login(){this.#o??=this.#e(this.#n);return this.#o}async header(t){
if(this.#n===void 0)return;if(this.#n.scheme==="basic"){const t=await this.login();return t&&`Basic ${basic(t)}`}
const e=t.join(" ");const s=this.#s.get(e)??this.#i(this.#n,t);this.#s.set(e,s);s.catch(()=>this.#s.delete(e))
;return`Bearer ${await s}`}challenged(t,e,s){if(t===void 0)return false;this.#n=t;this.#s.delete(e.join(" "))
;return t.scheme==="bearer"||s===void 0}async#i(t,e){const{realm:s,service:i}=t;const a=await this.login()
;const r=[...i?[["service",i]]:[]];for(const t of e)r.push(["scope",t])
;const c=a?.username==="<token>"?a.password:void 0;const h=new URL(s);if(a&&h.protocol!=="https:"&&!(0,
o.U9)(h.host))throw(0,
n.Qm)(`logging in to ${this.#t}: it says to do that at ${s}, which is not https, so nothing was sent; correct the registry's configuration`)
;if(c===void 0)for(const[t,e]of r)h.searchParams.append(t,e);const d=await fetch(h,{signal:AbortSignal.timeout(3e4),
...c===void 0?{headers:a?{authorization:`Basic ${basic(a)}`}:{}}:{method:"POST",
body:new URLSearchParams([["grant_type","refresh_token"],["client_id","immutable"],["refresh_token",c],...i?[["service",i]]:[],["scope",e.join(" ")]])
}});if(d.ok){const{token:t,access_token:e}=await d.json();return t??e??""}const u=await answerOf(d)
;if(d.status===429||d.status>=500)throw new Passing(`${h.host} answered ${describe(u)}`)
;throw new LoginRefused(`${h.host}, which logs in to ${this.#t}, answered ${describe(u)}`,a?.username)}}
class LoginRefused extends Error{user;constructor(t,e){super(t);this.user=e}}function basic({username:t,password:e}){
return Buffer.from(`${t}:${e}`).toString("base64")}var c=s(7997);function parseChallenge(t){if(t===null)return
;const e=/(?:^|,\s*)bearer\s+(.*)$/i.exec(t)?.[1];if(e!==void 0){
const t=Object.fromEntries([...e.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([,t="",e,s])=>[t.toLowerCase(),e??s??""]))
;const{realm:s,service:n,scope:o}=t;if(s===void 0)return;return{scheme:"bearer",realm:s,...n!==void 0&&{service:n},
...o!==void 0&&{scope:o}}}const s=/(?:^|,\s*)basic\b(.*)$/i.exec(t)?.[1];if(s===void 0)return
;const n=/\bservice="([^"]*)"/i.exec(s)?.[1];return{scheme:"basic",...n!==void 0&&{service:n}}}var h=s(6192)
;class Channel{host;access;patience;#a;constructor(t,e,s){this.host=t;this.access=e;this.patience=s
;this.#a=new URL(`${(0,o.U9)(t)?"http":"https"}://${t==="docker.io"?"registry-1.docker.io":t}`).origin}async ask(t){
return await patiently(t.doing,this.patience,()=>this.once(t))}async once(t){const e=await this.#r(t)
;let s=await this.#c(t,e);if(s.status===401&&new URL(s.url).origin===this.#a){
const n=parseChallenge(s.headers.get("www-authenticate"));if(this.access.challenged(n,t.scopes,e)){
const e=await this.#r(t);if(e!==void 0){await(s.body?.cancel());s=await this.#c(t,e)}}}const{status:n}=s
;if(t.takes.includes(n))return s;const o=await answerOf(s)
;if(n===429||n>=500||n===408)throw new Passing(`${this.host} answered ${describe(o)}`,seconds(s.headers.get("retry-after")))
;throw t.unless?.(o)??refusal(t,this.host,o,await this.access.user())}async#r({doing:t,scopes:e}){try{
return await this.access.header(e)}catch(e){if(e instanceof LoginRefused){
const s=e.user===void 0?"give username and password, or registry-auth":`check user and password of ${e.user}`;throw(0,
n.Qm)(`${t}: ${e.message}; ${s}`,e)}throw this.#h(t,e)}}async#c({doing:t,method:e,path:s,headers:n={},body:o},i){
const a=new URL(s,this.#a);const r=new AbortController
;const h=(0,c.setTimeout)(()=>r.abort(new Error("nothing came for 60 s")),6e4).unref();const d=new TransformStream({
transform(t,e){h.refresh();e.enqueue(t)},flush:()=>clearTimeout(h)});try{return await fetch(a,{method:e,headers:{...n,
...i&&a.origin===this.#a&&{authorization:i}},signal:r.signal,...typeof o==="string"&&{body:o},
...typeof o==="function"&&{body:(await o()).pipeThrough(d),duplex:"half",redirect:"error",window:null}})}catch(e){
throw this.#h(t,e)}finally{clearTimeout(h)}}#h(t,e){if(e instanceof n.C9||e instanceof Passing)return e;const s=chain(e)
;const o=s.find(t=>t instanceof h.WM)
;if(o)return(0,n.gz)(`${t}: ${o.message}; build or pull the image again`,"failed",o)
;const i=s.find(t=>t instanceof n.C9||t instanceof Passing);if(i)return i;const a=s.at(-1)
;if(a.code==="ENOTFOUND")return(0,n.Qm)(`${t}: no host is called ${this.host}; correct the registry's name`,e)
;if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(a.code??""))return(0,
n.Qm)(`${t}: ${this.host} has no certificate that is trusted here (${a.code}); give its CA in NODE_EXTRA_CA_CERTS`,e)
;return new Passing(`the connection to ${this.host} failed: ${a.code??a.message}`,0,e)}}function chain(t){const e=[]
;for(let s=t;s instanceof Error&&e.length<10;s=s.cause)e.push(s);return e.length>0?e:[new Error(String(t))]}
function seconds(t){const e=Number(t);return Number.isFinite(e)?e:0}var d=s(1421);var u=s(1455);var l=s(8161)
;var f=s(6760);var g=s(8321);async function dockerLogin(t){const e=(0,f.join)(process.env["DOCKER_CONFIG"]||(0,
f.join)((0,l.homedir)(),".docker"),"config.json");const s=await read(e);const n=(0,o.ur)(t)
;const i=s.credHelpers?.[n]??s.credHelpers?.[t]??s.credsStore;return(i?await ask(i,n):void 0)??stored(s,t)}
async function read(t){const e=await(0,u.readFile)(t,"utf8").catch(()=>"{}");try{return JSON.parse(e)}catch(e){throw(0,
n.Qm)(`reading docker's log-ins: ${t} is not JSON; correct or remove it`,e)}}function stored({auths:t={}},e){
const plain=t=>t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;const s=e==="docker.io"?["index.docker.io","docker.io","registry-1.docker.io"]:[e]
;const n=Object.entries(t).find(([t])=>s.includes(plain(t)))?.[1];if(n?.identitytoken)return{username:"<token>",
password:n.identitytoken};if(n?.username&&n.password)return{username:n.username,password:n.password}
;const[,o,i]=/^([^:]*):(.*)$/s.exec(Buffer.from(n?.auth??"","base64").toString())??[];return o&&i?{username:o,password:i
}:void 0}async function ask(t,e){const s=(0,d.spawn)(`docker-credential-${t}`,["get"],{stdio:["pipe","pipe","ignore"]})
;const n=new Promise(t=>{s.on("error",()=>t(null)).on("close",e=>t(e))});s.stdin.on("error",()=>{}).end(e)
;const[o,i]=await Promise.all([n,(0,g.text)(s.stdout)]);if(o!==0)return;try{const{Username:t,Secret:e}=JSON.parse(i)
;return t&&e?{username:t,password:e}:void 0}catch{return}}var p=s(8426);var m=s(4731);var w=s(8484)
;function fallbackTag(t){return t.replace(":","-")}async function referrersOf(t,e){const s=[]
;let n=t.path(`referrers/${e}`);while(n!==void 0){const o=await t.channel.ask({
doing:`asking what refers to ${t.full}@${e}`,method:"GET",path:n,scopes:t.reading,headers:{accept:p.$p},
takes:[200,400,404,405,406]});const i=o.ok&&(o.headers.get("content-type")??"").startsWith(p.$p);if(!i){
await(o.body?.cancel());return manifestsOf(await t.manifest(fallbackTag(e)))}s.push(...(0,m.$)({text:await o.text()
}).manifests??[]);const a=/<([^>]+)>;\s*rel="?next"?/.exec(o.headers.get("link")??"")?.[1]
;n=a===void 0?void 0:new URL(a,o.url)}return s}async function keepReferrer(t,e,s){const o=fallbackTag(e)
;const i=manifestsOf(await t.manifest(o));if(i.some(({digest:t})=>t===s.digest))return
;const{artifactType:a,config:r,annotations:c}=(0,m.$)(s);const d=a??r?.mediaType;const u={mediaType:s.mediaType,
digest:s.digest,size:Buffer.byteLength(s.text),...d!==void 0&&{artifactType:d},...c&&{annotations:c}}
;const l=JSON.stringify({schemaVersion:2,mediaType:p.$p,manifests:[...i,u]});try{await t.put({mediaType:p.$p,digest:(0,
h.Nv)(l),text:l},o)}catch(e){if(!(e instanceof w.q))throw e
;throw(0,n.gz)(`listing ${s.digest} under ${o} of ${t.full}: ${e.message}; exclude sha256-* from the repository's immutable tags`,"failed",e)
}}function manifestsOf(t){return t?(0,m.$)(t).manifests??[]:[]}async function uploadBlob(t,e,s){
const{channel:n,full:o,writing:i}=t;const a=`uploading ${e.digest} to ${o}`;await patiently(a,n.patience,async()=>{
const o={doing:a,method:"POST",path:t.path("blobs/uploads/"),scopes:i,takes:[202]};const r=await n.once(o)
;await(r.body?.cancel());const c=new URL(r.headers.get("location")??"",r.url);c.searchParams.set("digest",e.digest)
;const h={"content-type":"application/octet-stream","content-length":String(e.size)};const d=await n.once({doing:a,
method:"PUT",path:c,scopes:i,headers:h,body:s,takes:[201,204],
unless:t=>/^BLOB_UPLOAD_(UNKNOWN|INVALID)$/.test(t.code)?new Passing(`${n.host} answered ${describe(t)}`):void 0})
;await(d.body?.cancel())})}const $=p.V4.join(", ");class Repository{host;name;channel;constructor(t,e){this.channel=t
;this.host=t.host;this.name=e}get full(){return`${this.host}/${this.name}`}path(t){return`/v2/${this.name}/${t}`}
get reading(){return[`repository:${this.name}:pull`]}get writing(){return[`repository:${this.name}:pull,push`]}get#d(){
return{scopes:this.reading,takes:[200,404]}}async manifest(t){const e=`reading ${this.#u(t)}`
;return await patiently(e,this.channel.patience,async()=>{const s={doing:e,method:"GET",
path:this.path(`manifests/${t}`),headers:{accept:$},...this.#d};const n=await this.channel.once(s)
;const o=await n.text().catch(t=>{throw new Passing(`the connection to ${this.host} failed: ${t.message}`,0,t)})
;if(n.status===404)return;const i=(0,h.Nv)(o)
;if(t.startsWith("sha256:")&&i!==t)throw new Passing(`${this.host} sent ${i} for it`,0,new h.WM(t));const a=(0,m.$)({
text:o}).mediaType??n.headers.get("content-type")?.split(";")[0]??"";return{mediaType:a,digest:i,text:o}})}
async digest(t){const e=`looking up ${this.#u(t)}`;const s=this.path(`manifests/${t}`);const n={doing:e,method:"HEAD",
path:s,headers:{accept:$},needs:"ecr:BatchGetImage",...this.#d};const o=await this.channel.ask(n)
;if(o.status===404)return;return o.headers.get("docker-content-digest")??(await this.manifest(t))?.digest}async blob(t){
const e=`reading ${t} of ${this.full}`;const s=this.path(`blobs/${t}`);const n=await this.channel.ask({doing:e,
method:"GET",path:s,scopes:this.reading,takes:[200]});return(0,h.zr)(n.body,t)}async has(t){
const e=`looking up ${t} in ${this.full}`;const s=this.writing;const n={doing:e,method:"HEAD",
path:this.path(`blobs/${t}`),scopes:s,needs:"ecr:BatchCheckLayerAvailability",takes:[200,404]}
;return(await this.channel.ask(n)).status===200}async mount(t,e){
const s=`taking ${t} over from ${this.host}/${e} to ${this.full}`
;const n=this.path(`blobs/uploads/?mount=${encodeURIComponent(t)}&from=${encodeURIComponent(e)}`)
;const o=[...this.writing,`repository:${e}:pull`];const i=await this.channel.ask({doing:s,method:"POST",path:n,scopes:o,
takes:[201,202,400,403,404,405]});await(i.body?.cancel());const a=i.headers.get("location");if(i.status===202&&a){
const t=new URL(a,i.url);await this.channel.once({doing:s,method:"DELETE",path:t,scopes:this.writing,takes:[200,204]
}).catch(()=>{})}return i.status===201}async upload(t,e){await uploadBlob(this,t,e)}async put(t,e){
const s=`${e===void 0?"storing":"tagging"} ${this.#u(e??t.digest)}`;const n=await this.channel.ask({doing:s,
method:"PUT",path:this.path(`manifests/${e??t.digest}`),scopes:this.writing,headers:{"content-type":t.mediaType},
body:t.text,takes:[200,201,202],unless:t=>e!==void 0&&isTaken(t)?new w.q(t.text):void 0});await(n.body?.cancel())
;const{subject:o}=(0,m.$)(t);if(o&&!n.headers.has("oci-subject"))await keepReferrer(this,o.digest,t)}async referrers(t){
return await referrersOf(this,t)}#u(t){return`${this.full}${t.startsWith("sha256:")?"@":":"}${t}`}}
function isTaken({status:t,text:e}){return[400,403,409,412].includes(t)&&/immutable|cannot be overwritten/i.test(e)}
const y=`sha256:${"0".repeat(64)}`;function connectRegistries({logins:t,ecr:e,log:s,pauses:n=r}){const a=new Map
;const c={pauses:n,tell:t=>s.info(t)};const find=async(s,n)=>{const i=t.find(({registry:t})=>t===s);if(i)return i
;if(isEcrName(s))return await e.login(s);const a=t.find(({registry:t})=>t===void 0);if(a)return a
;const r=n?.scheme==="basic";if(!(0,o.U9)(s))return await dockerLogin(s)??(r?await e.maybe(s):void 0)
;const c=await e.maybe(s);if(c)return c;const h=r&&n.service==="ecr.amazonaws.com"
;return await dockerLogin(s)??(h?(await e.own()).login:void 0)};const channel=t=>{const e=a.get(t);if(e)return e
;const s=(0,i.Fd)(t)?{scheme:"basic"}:void 0;const n=new Channel(t,new Access(t,e=>find(t,e),s),c);a.set(t,n);return n}
;const address=async t=>{const{host:s=(await e.own()).host,name:n}=parse(t);return{host:s,name:n}};return{address,
async open(t){const{host:e,name:s}=await address(t);const n=new Repository(channel(e),s);if(!isEcrName(e)&&!(0,
o.U9)(e)&&parse(t).host!==void 0)return n;return await isMissing(n)?void 0:n},login:t=>channel(t).access.login()}}
function isEcrName(t){return t==="public.ecr.aws"||(0,i.Fd)(t)!==void 0}async function isMissing(t){
const{full:e,channel:s,reading:n}=t;const o=t.path(`manifests/${y}`);const i={doing:`looking for ${e}`,method:"GET",
path:o,scopes:n,takes:[200,404]};const a=await s.ask(i);const r=await a.text()
;return a.status===404&&/"NAME_UNKNOWN"/.test(r)&&/with id '\d+'/.test(r)}function parse(t){try{return(0,o.SU)(t)
}catch(t){throw(0,n.Qm)(`repository: ${t instanceof Error?t.message:String(t)}`,t)}}},6192:(t,e,s)=>{s.d(e,{
Nv:()=>digestOfText,WM:()=>Damaged,zr:()=>verified});var n=s(7598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const s=(0,
n.createHash)("sha256");let o=0;return t.pipeThrough(new TransformStream({transform(t,e){s.update(t);o+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${s.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${o} bytes of ${t} came`)}}))}}};
