export const id=852;export const ids=[852];export const modules={5852:(t,e,s)=>{s.r(e);s.d(e,{
connectRegistries:()=>connectRegistries});var n=s(2807);var i=s(9349);var o=s(8500);class Passing extends Error{after
;constructor(t,e=0,s){super(t,{cause:s});this.after=e}}const r=[.5,1.5,4,9]
;async function patiently(t,{pauses:e,tell:s},i){for(let r=0;;r++)try{return await i()}catch(i){
if(!(i instanceof Passing))throw i;const a=e[r];if(a===void 0){const s=`tried ${e.length+1} times`;throw(0,
n.gz)(`${t}: ${i.message} (${s}); run the job again when it answers`,"failed",i)}
const c=Math.min(Math.max(a*(.75+Math.random()/2),i.after),15);s(`${t}: ${i.message}; next try in ${c.toFixed(1)} s`)
;await(0,o.setTimeout)(c*1e3)}}function answerOf({status:t,text:e}){try{const[s]=JSON.parse(e).errors
;const n=typeof s.detail==="string"?`: ${s.detail}`:deeper(s.detail);return{status:t,code:String(s.code??""),
text:oneLine(`${s.message??""}${n}`)}}catch{return{status:t,code:"",text:oneLine(e)}}}function deeper(t){
const{Err:e,message:s}=t??{};const n=e??s;return n===void 0?"":`: ${typeof n==="string"?n:JSON.stringify(n)}`}
function describe({status:t,code:e,text:s}){return[`${t}${e&&` ${e}`}`,s].filter(t=>t!=="").join(": ")}
function refusal({doing:t,needs:e},s,i,o){const r=`${t}: ${s} answered ${describe(i)}`
;const a=i.status===403&&i.text===""&&o==="AWS"?e:void 0
;const c=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(i.text)?.[1]??a;if(c)return(0,
n.gz)(`${r}; grant ${c} to the role`)
;if(i.status===401)return o===void 0?(0,n.Qm)(`${r}; it wants a log-in: ${howToLogIn(s)}`):(0,
n.Qm)(`${r}; it does not take the log-in of ${o}, check user and password or token`)
;if(i.status===403||i.code==="DENIED")return(0,
n.gz)(`${r}; ${o??"nobody without a log-in"} may not do this there, grant it or log in as another`)
;if(i.code==="NAME_UNKNOWN")return(0,n.gz)(`${r}; create the repository or correct its name`)
;if(i.code==="NAME_INVALID")return(0,n.Qm)(`${r}; correct the repository's name`);return(0,
n.gz)(`${r}; correct what it names and run again`)}function howToLogIn(t){
return t==="public.ecr.aws"?"give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken":"give username and password, or registry-auth"
}function oneLine(t){const e=t.replaceAll(/<[^>]*>/g," ").replaceAll(/\s+/g," ").trim()
;return e.length>400?`${e.slice(0,400)} …`:e}class Access{#t;#e;#s=new Map;#n;#i;constructor(t,e,s){this.#t=t;this.#e=e
;this.#n=s}async user(){return(await this.#i)?.username}login(){this.#i??=this.#e(this.#n);return this.#i}
async header(t){if(this.#n===void 0)return;if(this.#n.scheme==="basic"){const t=await this.login()
;return t&&`Basic ${basic(t)}`}const e=t.join(" ");const s=this.#s.get(e)??this.#o(this.#n,t);this.#s.set(e,s)
;s.catch(()=>this.#s.delete(e));return`Bearer ${await s}`}challenged(t,e,s){if(t===void 0)return false;this.#n=t
;this.#s.delete(e.join(" "));return t.scheme==="bearer"||s===void 0}async#o(t,e){const{realm:s,service:o}=t
;const r=await this.login();const a=[...o?[["service",o]]:[]];for(const t of e)a.push(["scope",t])
;const c=r?.username==="<token>"?r.password:void 0;const h=new URL(s);if(r&&h.protocol!=="https:"&&!(0,
i.U9)(h.host))throw(0,
n.Qm)(`logging in to ${this.#t}: it says to do that at ${s}, which is not https, so nothing was sent; correct the registry's configuration`)
;if(c===void 0)for(const[t,e]of a)h.searchParams.append(t,e);const d=await fetch(h,{signal:AbortSignal.timeout(3e4),
...c===void 0?{headers:r?{authorization:`Basic ${basic(r)}`}:{}}:{method:"POST",
body:new URLSearchParams([["grant_type","refresh_token"],["client_id","immutable"],["refresh_token",c],...o?[["service",o]]:[],["scope",e.join(" ")]])
}});const u=await d.text();if(d.ok){const{token:t,access_token:e}=JSON.parse(u);return t??e??""}const l=answerOf({
status:d.status,text:u});if(d.status===429||d.status>=500)throw new Passing(`${h.host} answered ${describe(l)}`)
;throw new LoginRefused(`${h.host}, which logs in to ${this.#t}, answered ${describe(l)}`,r?.username)}}
class LoginRefused extends Error{user;constructor(t,e){super(t);this.user=e}}function basic({username:t,password:e}){
return Buffer.from(`${t}:${e}`).toString("base64")}var a=s(7997);function parseChallenge(t){if(t===null)return
;const e=/(?:^|,\s*)bearer\s+(.*)$/i.exec(t)?.[1];if(e!==void 0){
const t=Object.fromEntries([...e.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([,t="",e,s])=>[t.toLowerCase(),e??s??""]))
;const{realm:s,service:n,scope:i}=t;if(s===void 0)return;return{scheme:"bearer",realm:s,...n!==void 0&&{service:n},
...i!==void 0&&{scope:i}}}const s=/(?:^|,\s*)basic\b(.*)$/i.exec(t)?.[1];if(s===void 0)return
;const n=/\bservice="([^"]*)"/i.exec(s)?.[1];return{scheme:"basic",...n!==void 0&&{service:n}}}var c=s(3767)
;var h=s(7953);function lost(t,e,s){if(s instanceof n.C9||s instanceof Passing)return s;const i=chain(s)
;const o=i.find(t=>t instanceof h.WM)
;if(o)return(0,n.gz)(`${t}: ${o.message}; build or pull the image again`,"failed",o)
;const r=i.find(t=>t instanceof n.C9||t instanceof Passing);if(r)return r;const a=i.at(-1)
;const{code:d,message:u,address:l,port:f,hostname:g}=a;if(d==="ENOTFOUND"){const i=(0,c.K)(process.env)?.https_proxy
;const o=i!==void 0&&new URL(i).hostname===g?"HTTPS_PROXY":"the registry's name";return(0,
n.Qm)(`${t}: no host is called ${g??e}; correct ${o}`,s)}
if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(d??""))return(0,
n.Qm)(`${t}: ${e} has no certificate that is trusted here (${d}); give its CA in NODE_EXTRA_CA_CERTS`,s)
;const p=/^Proxy response \((\d+)\)/.exec(u)?.[1];if(p==="407"||p==="403")return(0,
n.Qm)(`${t}: the proxy in HTTPS_PROXY answered ${p} when a way to ${e} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,s)
;if(p!==void 0)return new Passing(`the proxy in HTTPS_PROXY answered ${p}`,0,s);const w=l===void 0?"":` ${l}:${f}`
;return new Passing(`the connection to ${e} failed: ${d??u}${w}`,0,s)}function chain(t){const e=[]
;for(let s=t;s instanceof Error&&e.length<10;s=s.cause)e.push(s);return e.length>0?e:[new Error(String(t))]}
class Channel{host;access;patience;#r;constructor(t,e,s){this.host=t;this.access=e;this.patience=s
;this.#r=new URL(`${(0,i.U9)(t)?"http":"https"}://${t==="docker.io"?"registry-1.docker.io":t}`).origin}async ask(t){
return await patiently(t.doing,this.patience,()=>this.once(t))}async once(t){const e=await this.#a(t)
;let s=await this.#c(t,e);if(s.status===401&&new URL(s.url).origin===this.#r){
const n=parseChallenge(s.headers.get("www-authenticate"));if(this.access.challenged(n,t.scopes,e)){
const e=await this.#a(t);if(e!==void 0)s=await this.#c(t,e)}const{wider:i}=t
;if(s.status===401&&i&&n?.scheme==="bearer"&&await this.access.user()!==void 0)return await this.once({...t,scopes:i,
wider:void 0})}const{status:n}=s;if(t.takes.includes(n))return s;const i=answerOf(s)
;if(n===429||n>=500||n===408)throw new Passing(`${this.host} answered ${describe(i)}`,seconds(s.headers.get("retry-after")))
;throw t.unless?.(i)??refusal(t,this.host,i,await this.access.user())}async#a({doing:t,scopes:e}){try{
return await this.access.header(e)}catch(e){if(e instanceof LoginRefused){
const s=e.user===void 0?howToLogIn(this.host):`check user and password of ${e.user}`;throw(0,
n.Qm)(`${t}: ${e.message}; ${s}`,e)}throw lost(t,this.host,e)}}
async#c({doing:t,method:e,path:s,headers:n={},body:i,takes:o,streams:r},c){const h=new URL(s,this.#r)
;const d=new AbortController;const u=(0,a.setTimeout)(()=>d.abort(new Error("nothing came for 60 s")),6e4).unref()
;const l=new TransformStream({transform(t,e){u.refresh();e.enqueue(t)},flush:()=>clearTimeout(u)});try{
const t=await fetch(h,{method:e,headers:{...n,...c&&h.origin===this.#r&&{authorization:c}},signal:d.signal,
...typeof i==="string"&&{body:i},...typeof i==="function"&&{body:(await i()).pipeThrough(l),duplex:"half",
redirect:"error",window:null}});const s=r&&o.includes(t.status)?"":await t.text();return{status:t.status,
headers:t.headers,url:t.url,text:s,body:t.body}}catch(e){throw lost(t,this.host,e)}finally{clearTimeout(u)}}}
function seconds(t){const e=Number(t);return Number.isFinite(e)?e:0}var d=s(1421);var u=s(1455);var l=s(8161)
;var f=s(6760);var g=s(8321);async function dockerLogin(t){const e=(0,f.join)(process.env["DOCKER_CONFIG"]||(0,
f.join)((0,l.homedir)(),".docker"),"config.json");const s=await read(e);const n=(0,i.ur)(t)
;const o=s.credHelpers?.[n]??s.credHelpers?.[t]??s.credsStore;return(o?await ask(o,n):void 0)??stored(s,t)}
async function read(t){const e=await(0,u.readFile)(t,"utf8").catch(()=>"{}");try{return JSON.parse(e)}catch(e){throw(0,
n.Qm)(`reading docker's log-ins: ${t} is not JSON; correct or remove it`,e)}}function stored({auths:t={}},e){
const plain=t=>t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;const s=e==="docker.io"?["index.docker.io","docker.io","registry-1.docker.io"]:[e]
;const n=Object.entries(t).find(([t])=>s.includes(plain(t)))?.[1];if(n?.identitytoken)return{username:"<token>",
password:n.identitytoken};if(n?.username&&n.password)return{username:n.username,password:n.password}
;const[,i,o]=/^([^:]*):(.*)$/s.exec(Buffer.from(n?.auth??"","base64").toString())??[];return i&&o?{username:i,password:o
}:void 0}async function ask(t,e){const s=(0,d.spawn)(`docker-credential-${t}`,["get"],{stdio:["pipe","pipe","ignore"]})
;const n=new Promise(t=>{s.on("error",()=>t(null)).on("close",e=>t(e))});s.stdin.on("error",()=>{}).end(e)
;const[i,o]=await Promise.all([n,(0,g.text)(s.stdout)]);if(i!==0)return;try{const{Username:t,Secret:e}=JSON.parse(o)
;return t&&e?{username:t,password:e}:void 0}catch{return}}var p=s(4493);var w=s(2589);function receivedManifest(t,e){
try{return(0,p.$E)({text:e})}catch(e){throw new Passing(`${t} sent something that is no manifest`,0,e)}}
function fallbackTag(t){return t.replace(":","-")}async function referrersOf(t,e){const s=[]
;let n=t.path(`referrers/${e}`);while(n!==void 0){const i=await pageOf(t,e,n)
;if(i===void 0)return manifestsOf(await t.manifest(fallbackTag(e)));s.push(...i.manifests);n=i.next}return s}
async function pageOf({channel:t,full:e,reading:s},n,i){const o=`asking what refers to ${e}@${n}`;const r={doing:o,
method:"GET",path:i,scopes:s,headers:{accept:p.$p},takes:[200,400,404,405,406]}
;return await patiently(o,t.patience,async()=>{const{status:e,headers:s,text:n,url:i}=await t.once(r)
;if(e!==200||!(s.get("content-type")??"").startsWith(p.$p))return;const{manifests:o=[]}=receivedManifest(t.host,n)
;const a=/<([^>]+)>;\s*rel="?next"?/.exec(s.get("link")??"")?.[1];return{manifests:o,next:a===void 0?void 0:new URL(a,i)
}})}async function keepReferrer(t,e,s){const i=fallbackTag(e);const o=manifestsOf(await t.manifest(i))
;if(o.some(({digest:t})=>t===s.digest))return;const{artifactType:r,config:a,annotations:c}=(0,p.$E)(s)
;const d=r??a?.mediaType;const u={mediaType:s.mediaType,digest:s.digest,size:Buffer.byteLength(s.text),...d!==void 0&&{
artifactType:d},...c&&{annotations:c}};const l=JSON.stringify({schemaVersion:2,mediaType:p.$p,manifests:[...o,u]});try{
await t.put({mediaType:p.$p,digest:(0,h.Nv)(l),text:l},i)}catch(e){if(!(e instanceof w.q))throw e;throw(0,
n.gz)(`listing ${s.digest} under ${i} of ${t.full}: ${e.message}; exclude sha256-* from the repository's immutable tags`,"failed",e)
}}function manifestsOf(t){return t?(0,p.$E)(t).manifests??[]:[]}async function uploadBlob(t,e,s){
const{channel:n,full:i,writing:o}=t;const r=`uploading ${e.digest} to ${i}`;let a=0
;await patiently(r,n.patience,async()=>{if(a++>0&&await t.has(e.digest))return;const i={doing:r,method:"POST",
path:t.path("blobs/uploads/"),scopes:o,takes:[202]};const c=await n.once(i)
;const h=new URL(c.headers.get("location")??"",c.url);h.searchParams.set("digest",e.digest);const d={
"content-type":"application/octet-stream","content-length":String(e.size)};await n.once({doing:r,method:"PUT",path:h,
scopes:o,headers:d,body:s,takes:[201,204],
unless:t=>/^BLOB_UPLOAD_(UNKNOWN|INVALID)$/.test(t.code)?new Passing(`${n.host} answered ${describe(t)}`):void 0})})}
const m=p.V4.join(", ");class Repository{host;name;channel;#h=new Map;constructor(t,e){this.channel=t;this.host=t.host
;this.name=e}get full(){return`${this.host}/${this.name}`}path(t){return`/v2/${this.name}/${t}`}get reading(){
return[`repository:${this.name}:pull`]}get writing(){return[`repository:${this.name}:pull,push`]}get lookup(){return{
scopes:this.reading,wider:this.writing,takes:[200,404]}}async manifest(t){const e=this.#h.get(t);if(e!==void 0)return e
;const s=await this.#d(t);if(s!==void 0)this.#h.set(s.digest,s);return s}async#d(t){const e=`reading ${this.#u(t)}`
;return await patiently(e,this.channel.patience,async()=>{const s={doing:e,method:"GET",
path:this.path(`manifests/${t}`),headers:{accept:m},...this.lookup}
;const{status:n,headers:i,text:o}=await this.channel.once(s);if(n===404)return;const r=(0,h.Nv)(o)
;if(t.startsWith("sha256:"))this.#l(t,r)
;const a=receivedManifest(this.host,o).mediaType??i.get("content-type")?.split(";")[0]??"";return{mediaType:a,digest:r,
text:o}})}async digest(t){const e=`looking up ${this.#u(t)}`;const s=this.path(`manifests/${t}`);const n={doing:e,
method:"HEAD",path:s,headers:{accept:m},needs:"ecr:BatchGetImage",...this.lookup};const i=await this.channel.ask(n)
;if(i.status===404)return;return i.headers.get("docker-content-digest")??(await this.manifest(t))?.digest}async blob(t){
const{body:e}=await this.channel.ask({...this.#f(t),streams:true});return(0,h.zr)(e,t)}async text(t){const e=this.#f(t)
;return await patiently(e.doing,this.channel.patience,async()=>{const{text:s}=await this.channel.once(e);this.#l(t,(0,
h.Nv)(s));return s})}async has(t){const e=`looking up ${t} in ${this.full}`;const s=this.writing;const n={doing:e,
method:"HEAD",path:this.path(`blobs/${t}`),scopes:s,needs:"ecr:BatchCheckLayerAvailability",takes:[200,404]}
;return(await this.channel.ask(n)).status===200}async mount(t,e){
const s=`taking ${t} over from ${this.host}/${e} to ${this.full}`
;const n=this.path(`blobs/uploads/?mount=${encodeURIComponent(t)}&from=${encodeURIComponent(e)}`)
;const i=[...this.writing,`repository:${e}:pull`];const o=await this.channel.ask({doing:s,method:"POST",path:n,scopes:i,
takes:[201,202,400,401,403,404,405]}).catch(t=>{if(t.cause instanceof LoginRefused)return;throw t})
;if(o===void 0)return false;const r=o.headers.get("location");if(o.status===202&&r){const t=new URL(r,o.url)
;await this.channel.once({doing:s,method:"DELETE",path:t,scopes:this.writing,takes:[200,204]}).catch(()=>{})}
return o.status===201}async upload(t,e){await uploadBlob(this,t,e)}async put(t,e){const s=this.#g(t,e)
;await patiently(s,this.channel.patience,()=>this.#p(s,t,e))}async putNew(t,e){const s=this.#g(t,e);let n=false
;return await patiently(s,this.channel.patience,async()=>{const i=await this.digest(e)
;if(i!==void 0)return n&&i===t.digest?void 0:i;n=true;await this.#p(s,t,e);return})}#g(t,e){
return`${e===void 0?"storing":"tagging"} ${this.#u(e??t.digest)}`}async#p(t,e,s){const n=await this.channel.once({
doing:t,method:"PUT",path:this.path(`manifests/${s??e.digest}`),scopes:this.writing,headers:{"content-type":e.mediaType
},body:e.text,takes:[200,201,202],unless:t=>s!==void 0&&isTaken(t)?new w.q(t.text):void 0});const{subject:i}=(0,p.$E)(e)
;if(i&&!n.headers.has("oci-subject"))await keepReferrer(this,i.digest,e)}async referrers(t){
return await referrersOf(this,t)}#f(t){const e=`reading ${t} of ${this.full}`;return{doing:e,method:"GET",
path:this.path(`blobs/${t}`),scopes:this.reading,takes:[200]}}#l(t,e){
if(e!==t)throw new Passing(`${this.host} sent ${e} for it`,0,new h.WM(t))}#u(t){
return`${this.full}${t.startsWith("sha256:")?"@":":"}${t}`}}function isTaken({status:t,text:e}){
if(/not authorized to perform/.test(e))return false
;return[400,403,409,412].includes(t)&&/immutable|cannot be overwritten/i.test(e)}const $=`sha256:${"0".repeat(64)}`
;function connectRegistries({logins:t,ecr:e,log:s,pauses:n=r}){const o=new Map;const a=new Map;const c={pauses:n,
tell:t=>s.info(t)};const find=async(s,n)=>{const o=t.find(({registry:t})=>t===s);if(o)return o
;if(isEcrName(s))return await e.login(s);const r=t.find(({registry:t})=>t===void 0);if(r)return r
;const a=n?.scheme==="basic";if(!(0,i.U9)(s))return await dockerLogin(s)??(a?await e.maybe(s):void 0)
;const c=await e.maybe(s);if(c)return c;const h=a&&n.service==="ecr.amazonaws.com"
;return await dockerLogin(s)??(h?(await e.own()).login:void 0)};const channel=t=>{const e=o.get(t);if(e)return e
;const s=(0,i.Fd)(t)?{scheme:"basic"}:void 0;const n=new Channel(t,new Access(t,e=>find(t,e),s),c);o.set(t,n);return n}
;const address=async t=>{const{host:s=(await e.own()).host,name:n}=parse(t);return{host:s,name:n}};return{address,
async open(t){const{host:e,name:s}=await address(t);const n=a.get(`${e}/${s}`);if(n!==void 0)return n
;const o=new Repository(channel(e),s);const r=isEcrName(e)||(0,i.U9)(e)||parse(t).host===void 0
;if(r&&await isMissing(o))return;a.set(o.full,o);return o},login:t=>channel(t).access.login()}}function isEcrName(t){
return t==="public.ecr.aws"||(0,i.Fd)(t)!==void 0}async function isMissing(t){const{full:e,channel:s,lookup:n}=t
;const i={doing:`looking for ${e}`,method:"GET",path:t.path(`manifests/${$}`),...n}
;const{status:o,text:r}=await s.ask(i);return o===404&&/"NAME_UNKNOWN"/.test(r)&&/with id '[a-z0-9._-]+'/.test(r)}
function parse(t){try{return(0,i.SU)(t)}catch(t){
throw(0,n.Qm)(`repository: ${t instanceof Error?t.message:String(t)}`,t)}}},7953:(t,e,s)=>{s.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var n=s(7598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const s=(0,
n.createHash)("sha256");let i=0;return t.pipeThrough(new TransformStream({transform(t,e){s.update(t);i+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${s.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${i} bytes of ${t} came`)}}))}},4493:(t,e,s)=>{s.d(e,{
$E:()=>contentOf,$p:()=>n,EG:()=>i,QP:()=>r,TF:()=>o,V4:()=>a,jq:()=>isForeign,nD:()=>blobPath})
;const n="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const r="application/vnd.oci.image.layer.v1.tar"
;const a=[n,i,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}function blobPath(t){
return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}},9349:(t,e,s)=>{s.d(e,{
ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,Fv:()=>registryOf,SU:()=>parseRepository,U9:()=>isLoopback,
_M:()=>repositoryOf,ol:()=>digestOf,ur:()=>configKey});function registryOf(t){const[e="",...s]=t.split("/")
;return s.length>0&&(/[.:]/.test(e)||e==="localhost")?e:void 0}function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function repositoryOf(t){const e=registryOf(t)
;return t.slice(e===void 0?0:e.length+1).replace(/@.*$/,"")}function digestOf(t){return t.slice(t.indexOf("@")+1)}
const n=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const i=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const r=/^sha256:[0-9a-f]{64}$/;function parseReference(t){
const e=t.indexOf("@");const s=e<0?t:t.slice(0,e);const n=e<0?void 0:t.slice(e+1)
;if(n!==void 0&&!r.test(n))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;const[,i="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];if(o!==void 0)parseTag(o);const{host:a="docker.io",name:c}=split(i)
;checkName(c,t);return{host:a==="index.docker.io"?"docker.io":a,
name:/^(index\.)?docker\.io$/.test(a)&&!c.includes("/")?`library/${c}`:c,...o!==void 0&&{tag:o},...n!==void 0&&{digest:n
}}}function parseRepository(t){const{host:e,name:s}=split(t)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(s,t);if(e===void 0)return{name:s};const n=/^(index\.)?docker\.io$/.test(e);return{host:n?"docker.io":e,
name:n&&!s.includes("/")?`library/${s}`:s}}function parseTag(t){if(o.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(t){const e=registryOf(t);if(e===void 0)return{name:t}
;if(!i.test(e)||Number(/:(\d+)$/.exec(e)?.[1]??0)>65535)throw new Error(`"${e}" in "${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:e,name:t.slice(e.length+1)}}function checkName(t,e){if(t.length<=255&&n.test(t))return
;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},2589:(t,e,s)=>{s.d(e,{q:()=>TagTaken})
;class TagTaken extends Error{}}};
