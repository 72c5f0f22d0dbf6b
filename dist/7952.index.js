export const id=7952;export const ids=[7952];export const modules={37952:(t,e,s)=>{s.r(e);s.d(e,{
connectRegistries:()=>connectRegistries});var n=s(62807);var r=s(19349);var o=s(12403);var i=s(61444)
;async function textOf(t,e,s){const{text:r,whole:o}=await(0,i.I)(s,4194304);if(o)return r;throw(0,
n.gz)(`${t}: ${e} sent more than 4 MiB, which no manifest or configuration of an image has; correct the reference`)}
async function refusalOf(t){return(await(0,i.I)(t,65536)).text}const a=[301,302,303,307,308]
;async function follow(t,e,s,r){const{method:o="GET",body:i}=r;let c=r.headers;let h=s;for(let s=0;;s++){checkWay(t,e,h)
;const d=i===void 0||i===null||typeof i==="string"?"manual":"error";const u=await fetch(h,{...r,headers:c,redirect:d})
;const f=u.headers.get("location");const l=u.status===307||u.status===308;const g=o==="GET"||o==="HEAD"
;if(!a.includes(u.status)||f===null||!(g||l&&typeof i==="string"))return u;await(u.body?.cancel());if(s===5)throw(0,
n.gz)(`${t}: ${e} sent us on more than 5 times; correct the registry's configuration`);const p=placeOf(t,e,f,h.href)
;if(p.origin!==h.origin){const{authorization:t,...e}=c;c=e}h=p}}function placeOf(t,e,s,r){if(!URL.canParse(s,r))throw(0,
n.Qm)(`${t}: ${e} sent us to ${s}, which is no address; correct the registry's configuration`);const o=new URL(s,r)
;o.username="";o.password="";return o}function checkWay(t,e,{protocol:s,host:o,origin:i}){
if(s==="https:"||s==="http:"&&(0,r.U9)(o)&&(0,r.U9)(e))return;const a=s==="http:"?i:s;throw(0,
n.Qm)(`${t}: ${e} sent us to ${a}, which is not https, so nothing was sent; correct the registry's configuration`)}
var c=s(58500);class Passing extends Error{after;constructor(t,e=0,s){super(t,{cause:s});this.after=e}}
async function whilePassing(t,{pauses:e,tell:s,together:r},i){let a=performance.now();const moved=()=>{
a=performance.now()};return await(0,o.d_)(()=>i(moved),(i,c)=>{if(!(i instanceof Passing))throw i
;const h=(performance.now()-a)/1e3;const d=(0,o.Er)({pauses:e,together:r},c,h,i.after,Math.random());if(d===void 0){
const e=c===0?"tried once":`tried ${c+1} times`
;throw(0,n.gz)(`${t}: ${i.message} (${e}); run the job again when it answers`,"failed",i)}
s(`${t}: ${i.message}; next try in ${d.toFixed(1)} s`);return d},t=>(0,c.setTimeout)(t*1e3))}
function answerOf({status:t,text:e}){try{const[s]=JSON.parse(e).errors
;const n=typeof s.detail==="string"?`: ${s.detail}`:deeper(s.detail);return{status:t,code:String(s.code??""),
text:oneLine(`${s.message??""}${n}`)}}catch{return{status:t,code:"",text:oneLine(e)}}}function deeper(t){
const{Err:e,message:s}=t??{};const n=e??s;return n===void 0?"":`: ${typeof n==="string"?n:JSON.stringify(n)}`}
function describe({status:t,code:e,text:s}){return[`${t}${e&&` ${e}`}`,s].filter(t=>t!=="").join(": ")}
function refusal({doing:t,needs:e},s,r,o){const i=`${t}: ${s} answered ${describe(r)}`
;const a=r.status===403&&r.text===""&&o==="AWS"?e:void 0
;const c=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(r.text)?.[1]??a;if(c)return(0,
n.gz)(`${i}; grant ${c} to the role`)
;if(r.status===401)return o===void 0?(0,n.Qm)(`${i}; it wants a log-in: ${howToLogIn(s)}`):(0,
n.Qm)(`${i}; it does not take the log-in of ${o}, check user and password or token`)
;if(r.status===403||r.code==="DENIED")return(0,
n.gz)(`${i}; ${o??"nobody without a log-in"} may not do this there, grant it or log in as another`)
;if(r.code==="NAME_UNKNOWN")return(0,n.gz)(`${i}; create the repository or correct its name`)
;if(r.code==="NAME_INVALID")return(0,n.Qm)(`${i}; correct the repository's name`);return(0,
n.gz)(`${i}; correct what it names and run again`)}function howToLogIn(t){
return t==="public.ecr.aws"?"give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken":"give username and password, or registry-auth"
}function oneLine(t){const e=t.replaceAll(/<[^>]*>/g," ").replaceAll(/\s+/g," ").trim()
;return e.length>400?`${e.slice(0,400)} …`:e}class Access{#t;#e;#s=new Map;#n;#r;#o;constructor(t,e,s,n){this.#n=n
;this.#t=t;this.#e=e;this.#r=s}async user(){return(await this.#o)?.username}clean(t){return this.#n.clean(t)}login(){
this.#o??=this.#e(this.#r).then(t=>{if(t)this.#n.hide(t.password,basic(t));return t});return this.#o}async header(t){
if(this.#r===void 0)return;if(this.#r.scheme==="basic"){const t=await this.login();return t&&`Basic ${basic(t)}`}
const e=t.join(" ");const s=this.#s.get(e)??this.#i(this.#r,t);this.#s.set(e,s);s.catch(()=>this.#s.delete(e))
;return`Bearer ${await s}`}challenged(t,e,s){if(t===void 0)return false;this.#r=t;this.#s.delete(e.join(" "))
;return t.scheme==="bearer"||s===void 0}async#i(t,e){const{realm:s,service:n}=t;const r=await this.login()
;const i=[...n?[["service",n]]:[]];for(const t of e)i.push(["scope",t])
;const a=r?.username==="<token>"?r.password:void 0;const c=`logging in to ${this.#t}`;const h=placeOf(c,this.#t,s)
;if(a===void 0)for(const[t,e]of i)h.searchParams.append(t,e);const d=AbortSignal.timeout(o._L.registry.read*1e3)
;const u=a===void 0?await follow(c,this.#t,h,{headers:authorization(r),signal:d}):await follow(c,this.#t,h,{
method:"POST",headers:{},signal:d,
body:new URLSearchParams([["grant_type","refresh_token"],["client_id","immutable"],["refresh_token",a],...n?[["service",n]]:[],["scope",e.join(" ")]])
});if(u.ok){const t=tokenIn(await textOf(c,h.host,u),h.host);this.#n.hide(t);return t}
const f=this.clean(await refusalOf(u));const l=answerOf({status:u.status,text:f})
;if(u.status===429||u.status>=500)throw new Passing(`${h.host} answered ${describe(l)}`)
;throw new LoginRefused(`${h.host}, which logs in to ${this.#t}, answered ${describe(l)}`,r?.username)}}
class LoginRefused extends Error{user;constructor(t,e){super(t);this.user=e}}function tokenIn(t,e){try{
const{token:e,access_token:s}=JSON.parse(t);return e??s??""}catch{
throw new Passing(`${e} sent something that holds no token`)}}function authorization(t){return t===void 0?{}:{
authorization:`Basic ${basic(t)}`}}function basic({username:t,password:e}){
return Buffer.from(`${t}:${e}`).toString("base64")}var h=s(87997);function parseChallenge(t){if(t===null)return
;const e=/(?:^|,\s*)bearer\s+(.*)$/i.exec(t)?.[1];if(e!==void 0){
const t=Object.fromEntries([...e.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([,t="",e,s])=>[t.toLowerCase(),e??s??""]))
;const{realm:s,service:n,scope:r}=t;if(s===void 0)return;return{scheme:"bearer",realm:s,...n!==void 0&&{service:n},
...r!==void 0&&{scope:r}}}const s=/(?:^|,\s*)basic\b(.*)$/i.exec(t)?.[1];if(s===void 0)return
;const n=/\bservice="([^"]*)"/i.exec(s)?.[1];return{scheme:"basic",...n!==void 0&&{service:n}}}var d=s(13767)
;var u=s(27953);function lost(t,e,s){if(s instanceof n.C9||s instanceof Passing)return s;const r=chain(s)
;const o=r.find(t=>t instanceof u.WM)
;if(o)return(0,n.gz)(`${t}: ${o.message}; build or pull the image again`,"failed",o)
;const i=r.find(t=>t instanceof n.C9||t instanceof Passing);if(i)return i;const a=r.at(-1)
;const{code:c,message:h,address:f,port:l,hostname:g}=a;if(c==="ENOTFOUND"){const r=(0,d.K)(process.env)?.https_proxy
;const o=r!==void 0&&new URL(r).hostname===g?"HTTPS_PROXY":"the registry's name";return(0,
n.Qm)(`${t}: no host is called ${g??e}; correct ${o}`,s)}
if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(c??""))return(0,
n.Qm)(`${t}: ${e} has no certificate that is trusted here (${c}); give its CA in NODE_EXTRA_CA_CERTS`,s)
;const p=/^Proxy response \((\d+)\)/.exec(h)?.[1];if(p==="407"||p==="403")return(0,
n.Qm)(`${t}: the proxy in HTTPS_PROXY answered ${p} when a way to ${e} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,s)
;if(p!==void 0)return new Passing(`the proxy in HTTPS_PROXY answered ${p}`,0,s);const w=f===void 0?"":` ${f}:${l}`
;return new Passing(`the connection to ${e} failed: ${c??h}${w}`,0,s)}function chain(t){const e=[]
;for(let s=t;s instanceof Error&&e.length<10;s=s.cause)e.push(s);return e.length>0?e:[new Error(String(t))]}
class Channel{host;access;patience;#a;constructor(t,e,s){this.host=t;this.access=e;this.patience=s
;this.#a=new URL(`${(0,r.U9)(t)?"http":"https"}://${t==="docker.io"?"registry-1.docker.io":t}`).origin}async ask(t){
return await whilePassing(t.doing,this.patience,()=>this.once(t))}async once(t){const e=await this.#c(t)
;let s=await this.#h(t,e);if(s.status===401&&new URL(s.url).origin===this.#a){
const n=parseChallenge(s.headers.get("www-authenticate"));if(this.access.challenged(n,t.scopes,e)){
const e=await this.#c(t);if(e!==void 0)s=await this.#h(t,e)}const{wider:r}=t
;if(s.status===401&&r&&n?.scheme==="bearer"&&await this.access.user()!==void 0)return await this.once({...t,scopes:r,
wider:void 0})}const{status:n}=s;if(t.takes.includes(n))return s;const r=answerOf(s)
;if(n===429||n>=500||n===408)throw new Passing(`${this.host} answered ${describe(r)}`,seconds(s.headers.get("retry-after")))
;throw t.unless?.(r)??refusal(t,this.host,r,await this.access.user())}async#c({doing:t,scopes:e}){try{
return await this.access.header(e)}catch(e){if(e instanceof LoginRefused){
const s=e.user===void 0?howToLogIn(this.host):`check user and password of ${e.user}`;throw(0,
n.Qm)(`${t}: ${e.message}; ${s}`,e)}throw lost(t,this.host,e)}}
async#h({doing:t,method:e,path:s,headers:n={},body:r,takes:o,streams:i,moved:a},c){const d=new URL(s,this.#a)
;const u=new AbortController;const{read:f,write:l}=this.patience;const g=e==="GET"||e==="HEAD"?f:l;const p=(0,
h.setTimeout)(()=>u.abort(new Error(`nothing came for ${g} s`)),g*1e3).unref();const w=new TransformStream({
transform(t,e){p.refresh();a?.();e.enqueue(t)},flush:()=>clearTimeout(p)});try{const s=await follow(t,this.host,d,{
method:e,headers:{...n,...c&&d.origin===this.#a&&{authorization:c}},signal:u.signal,...typeof r==="string"&&{body:r},
...typeof r==="function"&&{body:(await r()).pipeThrough(w),duplex:"half",window:null}});const a=o.includes(s.status)
;const whole=async()=>a?await textOf(t,this.host,s):this.access.clean(await refusalOf(s));const h=i&&a?"":await whole()
;return{status:s.status,headers:s.headers,url:s.url,text:h,body:s.body}}catch(e){throw lost(t,this.host,e)}finally{
clearTimeout(p)}}}function seconds(t){const e=Number(t);return Number.isFinite(e)?e:0}var f=s(38321);var l=s(82250)
;var g=s(52140);async function dockerLogin(t){const e=(0,l.p)();const s=(0,r.ur)(t)
;const n=e.credHelpers?.[s]??e.credHelpers?.[t]??e.credsStore;return(n?await ask(n,s):void 0)??stored(e,t)}
function stored({auths:t={}},e){const plain=t=>t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;const s=e==="docker.io"?["index.docker.io","docker.io","registry-1.docker.io"]:[e]
;const n=Object.entries(t).find(([t])=>s.includes(plain(t)))?.[1];if(n?.identitytoken)return{username:"<token>",
password:n.identitytoken};if(n?.username&&n.password)return{username:n.username,password:n.password}
;const[,r,o]=/^([^:]*):(.*)$/s.exec(Buffer.from(n?.auth??"","base64").toString())??[];return r&&o?{username:r,password:o
}:void 0}async function ask(t,e){const s=(0,g.n)(`docker-credential-${t}`,["get"],{quiet:true});s.in.end(e)
;const[{code:n},r]=await Promise.all([s.end,(0,f.text)(s.out)]);if(n!==0)return;try{
const{Username:t,Secret:e}=JSON.parse(r);return t&&e?{username:t,password:e}:void 0}catch{return}}var p=s(94493)
;var w=s(93720);var m=s(82589);var $=s(80046);function receivedManifest(t,e){try{return(0,p.$E)({text:e})}catch(s){
if(/^\ufeff\s*\{/.test(e))throw(0,
n.gz)(`reading a manifest: what ${t} sent begins with a byte order mark, which no manifest may; build that image again`,"failed",s)
;if(s instanceof $.u)throw(0,
n.gz)(`reading a manifest: what ${t} sent names something that isn't followed: ${s.message}; build that image again`,"failed",s)
;throw new Passing(`${t} sent something that is no manifest`,0,s)}}function fallbackTag(t){return t.replace(":","-")}
async function listedReferrers(t,e){const s=[];let r=t.path(`referrers/${e}`);for(let o=0;r!==void 0;o++){
if(o===100||s.length>1e4)throw(0,
n.gz)(`asking what refers to ${t.full}@${e}: the list has more than 100 pages, or 10000 entries; delete what nobody needs of them`)
;const i=await pageOf(t,e,r);if(i===void 0)return;s.push(...i.manifests);r=i.next}return s}
async function keptReferrers(t,e){return manifestsOf(await t.manifest(fallbackTag(e)))}
async function pageOf({channel:t,full:e,reading:s},n,r){const o=`asking what refers to ${e}@${n}`;const i={doing:o,
method:"GET",path:r,scopes:s,headers:{accept:p.$p},takes:[200,400,404,405,406]}
;return await whilePassing(o,t.patience,async()=>{const{status:e,headers:s,text:n,url:r}=await t.once(i)
;if(e!==200||!(s.get("content-type")??"").startsWith(p.$p))return;const{manifests:a=[]}=receivedManifest(t.host,n)
;const c=/<([^>]+)>;\s*rel="?next"?/.exec(s.get("link")??"")?.[1];return{manifests:a,
next:c===void 0?void 0:placeOf(o,t.host,c,r)}})}async function keepReferrer(t,e,s){const r=fallbackTag(e)
;const o=await keptReferrers(t,e);if(o.some(({digest:t})=>t===s.digest))return
;const{artifactType:i,config:a,annotations:c}=(0,p.$E)(s);const h=i??a?.mediaType;const d={mediaType:s.mediaType,
digest:s.digest,size:Buffer.byteLength(s.text),...h!==void 0&&{artifactType:h},...c&&{annotations:c}}
;const f=JSON.stringify({schemaVersion:2,mediaType:p.$p,manifests:[...o,d]});try{await t.put({mediaType:p.$p,digest:(0,
u.Nv)(f),text:f},r)}catch(e){if(!(e instanceof m.q))throw e
;throw(0,n.gz)(`listing ${s.digest} under ${r} of ${t.host}/${t.name}: ${e.message}; exclude sha256-* from the repository's immutable tags`,"failed",e)
}}function manifestsOf(t){return t?(0,p.$E)(t).manifests??[]:[]}async function hasBlob(t,e){
const s=`looking up ${e} in ${t.full}`;const n=t.writing;const r={doing:s,method:"HEAD",path:t.path(`blobs/${e}`),
scopes:n,needs:"ecr:BatchCheckLayerAvailability",takes:[200,404]};return(await t.channel.ask(r)).status===200}
async function uploadBlob(t,e,s){const{channel:n,full:r,writing:o}=t;const i=`uploading ${e.digest} to ${r}`;let a=0
;await whilePassing(i,n.patience,async r=>{if(a++>0&&await hasBlob(t,e.digest))return;const c={doing:i,method:"POST",
path:t.path("blobs/uploads/"),scopes:o,takes:[202]};const h=await n.once(c)
;const d=placeOf(i,n.host,h.headers.get("location")??"",h.url);d.searchParams.set("digest",e.digest);const u={
"content-type":"application/octet-stream","content-length":String(e.size)};await n.once({doing:i,method:"PUT",path:d,
scopes:o,headers:u,body:s,moved:r,takes:[201,204],
unless:t=>/^BLOB_UPLOAD_(UNKNOWN|INVALID)$/.test(t.code)?new Passing(`${n.host} answered ${describe(t)}`):void 0})})}
const y=p.V4.join(", ");class Repository{#d;#u=new Map;#f=0;constructor(t){this.#d=t}get host(){return this.#d.host}
get name(){return this.#d.name}async manifest(t){const e=this.#u.get(t);if(e!==void 0)return e;const s=await this.#l(t)
;if(s===void 0)return;if(!this.#u.has(s.digest))this.#f+=s.text.length;this.#u.set(s.digest,s)
;if(this.#u.size>500||this.#f>67108864)throw(0,
n.gz)(`reading ${this.#g(t)}: its image and what refers to it are more than 500 manifests, or 64 MiB of them; push an image that is made of less`)
;return s}async#l(t){const e=`reading ${this.#g(t)}`;return await whilePassing(e,this.#d.channel.patience,async()=>{
const s={doing:e,method:"GET",path:this.#d.path(`manifests/${t}`),headers:{accept:y},...this.#d.lookup}
;const{status:n,headers:r,text:o}=await this.#d.channel.once(s);if(n===404)return;const i=(0,u.Nv)(o)
;if(t.startsWith("sha256:"))this.#p(t,i)
;const a=receivedManifest(this.host,o).mediaType??r.get("content-type")?.split(";")[0]??"";return{mediaType:a,digest:i,
text:o}})}async digest(t){const e=`looking up ${this.#g(t)}`;const s=this.#d.path(`manifests/${t}`);const n={doing:e,
method:"HEAD",path:s,headers:{accept:y},needs:"ecr:BatchGetImage",...this.#d.lookup}
;const r=await this.#d.channel.ask(n);if(r.status===404)return;const o=r.headers.get("docker-content-digest")
;return o!==null&&(0,w.Bc)(o)?o:(await this.manifest(t))?.digest}async blob(t){const{body:e}=await this.#d.channel.ask({
...this.#w(t),streams:true});return(0,u.zr)(e,t)}async text(t){const e=this.#w(t)
;return await whilePassing(e.doing,this.#d.channel.patience,async()=>{const{text:s}=await this.#d.channel.once(e)
;this.#p(t,(0,u.Nv)(s));return s})}async has(t){return await hasBlob(this.#d,t)}async mount(t,e){
const s=`taking ${t} over from ${this.host}/${e} to ${this.#d.full}`
;const n=this.#d.path(`blobs/uploads/?mount=${encodeURIComponent(t)}&from=${encodeURIComponent(e)}`)
;const r=[...this.#d.writing,`repository:${e}:pull`];const o=await this.#d.channel.ask({doing:s,method:"POST",path:n,
scopes:r,takes:[201,202,400,401,403,404,405]}).catch(t=>{if(t.cause instanceof LoginRefused)return;throw t})
;if(o===void 0)return false;const i=o.headers.get("location");if(o.status===202&&i){const t=placeOf(s,this.host,i,o.url)
;await this.#d.channel.once({doing:s,method:"DELETE",path:t,scopes:this.#d.writing,takes:[200,204]}).catch(()=>{})}
return o.status===201}async upload(t,e){await uploadBlob(this.#d,t,e)}async put(t,e){const s=this.#m(t,e)
;await whilePassing(s,this.#d.channel.patience,()=>this.#$(s,t,e))}async putNew(t,e){const s=this.#m(t,e);let n=false
;return await whilePassing(s,this.#d.channel.patience,async()=>{const r=await this.digest(e)
;if(r!==void 0)return n&&r===t.digest?void 0:r;n=true;await this.#$(s,t,e);return})}#m(t,e){
return`${e===void 0?"storing":"tagging"} ${this.#g(e??t.digest)}`}async#$(t,e,s){const n=await this.#d.channel.once({
doing:t,method:"PUT",path:this.#d.path(`manifests/${s??e.digest}`),scopes:this.#d.writing,headers:{
"content-type":e.mediaType},body:e.text,takes:[200,201,202],unless:t=>s!==void 0&&isTaken(t)?new m.q(t.text):void 0})
;const{subject:r}=(0,p.$E)(e);if(r&&!n.headers.has("oci-subject"))await keepReferrer(this,r.digest,e)}
async referrers(t){return await listedReferrers(this.#d,t)??await keptReferrers(this,t)}#w(t){
const e=`reading ${t} of ${this.#d.full}`;return{doing:e,method:"GET",path:this.#d.path(`blobs/${t}`),
scopes:this.#d.reading,takes:[200]}}#p(t,e){if(e!==t)throw new Passing(`${this.host} sent ${e} for it`,0,new u.WM(t))}
#g(t){return`${this.#d.full}${t.startsWith("sha256:")?"@":":"}${t}`}}function isTaken({status:t,text:e}){
if(/not authorized to perform/.test(e))return false
;return[400,403,409,412].includes(t)&&/immutable|cannot be overwritten/i.test(e)}class Wire{channel;name
;constructor(t,e){this.channel=t;this.name=e}get host(){return this.channel.host}get full(){
return`${this.host}/${this.name}`}path(t){return`/v2/${this.name}/${t}`}get reading(){
return[`repository:${this.name}:pull`]}get writing(){return[`repository:${this.name}:pull,push`]}get lookup(){return{
scopes:this.reading,wider:this.writing,takes:[200,404]}}}const v=`sha256:${"0".repeat(64)}`
;function connectRegistries(t){const{logins:e,ecr:s,log:n,pauses:i=o._L.registry.pauses,limits:a=o._L.registry}=t
;const{secrets:c={hide:()=>{},clean:t=>t}}=t;const h=new Map;const d=new Map;const{read:u,write:f,together:l}=a
;const g={pauses:i,read:u,write:f,together:l,tell:t=>n.info(t)};const find=async(t,n)=>{
const o=e.find(({registry:e})=>e===t);if(o)return o;if(isEcrName(t))return await s.login(t);const i=n?.scheme==="basic"
;if(!(0,r.U9)(t))return await dockerLogin(t)??(i?await s.maybe(t):void 0);const a=await s.maybe(t);if(a)return a
;const c=i&&n.service==="ecr.amazonaws.com"&&isAwsHere();return await dockerLogin(t)??(c?(await s.own()).login:void 0)}
;const channel=t=>{const e=h.get(t);if(e)return e;const s=(0,r.Fd)(t)?{scheme:"basic"}:void 0
;const n=new Channel(t,new Access(t,e=>find(t,e),s,c),g);h.set(t,n);return n};const address=async t=>{
const{host:e=(await s.own()).host,name:n}=parse(t);return{host:e,name:n}};return{address,async open(t){
const{host:e,name:s}=await address(t);const n=d.get(`${e}/${s}`);if(n!==void 0)return n;const o=new Wire(channel(e),s)
;const i=isEcrName(e)||(0,r.U9)(e)||parse(t).host===void 0;if(i&&await isMissing(o))return;const a=new Repository(o)
;d.set(o.full,a);return a},login:t=>channel(t).access.login()}}function isAwsHere(){
const t=process.env["AWS_ENDPOINT_URL"]??"";return URL.canParse(t)&&(0,r.U9)(new URL(t).host)}function isEcrName(t){
return t==="public.ecr.aws"||(0,r.Fd)(t)!==void 0}async function isMissing(t){const{full:e,channel:s,lookup:n}=t
;const r={doing:`looking for ${e}`,method:"GET",path:t.path(`manifests/${v}`),...n}
;const{status:o,text:i}=await s.ask(r);return o===404&&/"NAME_UNKNOWN"/.test(i)&&/with id '[a-z0-9._-]+'/.test(i)}
function parse(t){try{return(0,r.SU)(t)}catch(t){
throw(0,n.Qm)(`repository: ${t instanceof Error?t.message:String(t)}`,t)}}},27953:(t,e,s)=>{s.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var n=s(77598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const s=(0,
n.createHash)("sha256");let r=0;return t.pipeThrough(new TransformStream({transform(t,e){s.update(t);r+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${s.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${r} bytes of ${t} came`)}}))}},61444:(t,e,s)=>{s.d(e,{
I:()=>beginning});async function beginning({body:t},e){if(t===null)return{text:"",whole:true}
;const s=new TextDecoder("utf-8",{ignoreBOM:true});let n="";let r=0;for await(const o of t){r+=o.byteLength
;if(r>e)return{text:n+s.decode(o.subarray(0,o.byteLength-(r-e))),whole:false};n+=s.decode(o,{stream:true})}return{
text:n+s.decode(),whole:true}}},13224:(t,e,s)=>{s.d(e,{$:()=>bytesOf,b:()=>textOf});var n=s(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,n.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(r,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},82250:(t,e,s)=>{s.d(e,{
N:()=>dockerFolder,p:()=>dockerConfig});var n=s(73024);var r=s(48161);var o=s(76760);var i=s(62807)
;function dockerFolder(){return(0,o.resolve)(process.env["DOCKER_CONFIG"]||(0,o.join)((0,r.homedir)(),".docker"))}
function dockerConfig(){const t=(0,o.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(t)??"{}")}catch{
throw(0,i.Qm)(`reading docker's configuration: ${t} is not JSON; correct it or take it away`)}}function textOf(t){try{
return(0,n.readFileSync)(t,"utf8")}catch{return}}},32561:(t,e,s)=>{s.d(e,{u:()=>LineReader});var n=s(13224)
;class LineReader{#y=new TextDecoder;#v;#b;#k=[];#O="";constructor(t,e=Number.POSITIVE_INFINITY){this.#v=t;this.#b=e}
take(t){if(this.#v===void 0){this.#k.push(t);return}const e=(this.#O+this.#y.decode(t,{stream:true})).split("\n")
;this.#O=e.pop()??"";for(const t of e)this.#v(t);if(this.#O.length<=this.#b)return;this.#v(this.#O);this.#O=""}end(){
if(this.#v&&this.#O!=="")this.#v(this.#O);return(0,n.b)(Buffer.concat(this.#k))}}},8915:(t,e,s)=>{s.d(e,{
u:()=>isAskedFor,y:()=>programEnvironment});const n=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const r=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const o=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const i=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const a="docker-credential-"
;const c={git:[...r,...o,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...r,...o,...i,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${a}ecr-login`]:["AWS_*"],[`${a}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${a}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${a}acr-env`]:["AZURE_*"]};const h={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(h,t)}function programEnvironment(t,e=[],s=process.env){
const d=[...n,...Object.hasOwn(c,t)?c[t]??[]:[],...t.startsWith(a)?[...r,...o,...i,"DOCKER_CONFIG"]:[],...e.flatMap(t=>h[t])]
;const u=Object.entries(s).filter(([t])=>d.some(e=>covers(e,t)));return{
...Object.fromEntries(u.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},52140:(t,e,s)=>{s.d(e,{B:()=>tellLines,n:()=>start})
;var n=s(31421);var r=s(38321);var o=s(32561);var i=s(8915);var a=s(82662);function start(t,e,{quiet:s=false}={}){(0,
a.A)();const o=(0,n.spawn)(t,e,{env:(0,i.y)(t),stdio:["pipe","pipe",s?"ignore":"pipe"]})
;const{stdin:c,stdout:h,stderr:d}=o;c.on("error",()=>{});return{in:c,out:h,end:ended(codeOf(o),d?(0,r.text)(d):"")}}
async function tellLines(t,e,s,r){(0,a.A)();const c=(0,n.spawn)(t,e,{env:(0,i.y)(t),stdio:["ignore","pipe","pipe"]})
;const h=[c.stdout,c.stderr].map(t=>{const e=new o.u(r,s);t.on("data",t=>e.take(t));return e});const d=await codeOf(c)
;await(0,a.K)();for(const t of h)t.end();return d}function codeOf(t){return new Promise(e=>{
t.on("error",t=>e(t.code??t.message)).on("close",e)})}async function ended(t,e){const[s,n]=await Promise.all([t,e])
;await(0,a.K)();return{code:s,err:n}}},82662:(t,e,s)=>{s.d(e,{A:()=>endWithUs,K:()=>unlessWeEnd});var n=s(31421)
;var r=s(58500);var o=s(8915);const i=5e3;let a=false;let c=false;function endWithUs(){if(c)return;c=true
;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{a=true;const e=descendants();for(const s of e)tell(s,t)
;const s=Date.now()+i;while(e.some(t=>tell(t,0))&&Date.now()<s)await(0,r.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(a)await new Promise(()=>{})}function descendants(){const{stdout:t}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{
encoding:"utf8",env:(0,o.y)("ps")});const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number))
;const s=[process.pid];for(const t of s)for(const[n=0,r]of e)if(r===t&&n!==t)s.push(n);return s.slice(1)}
function tell(t,e){try{return process.kill(t,e)}catch{return false}}},80046:(t,e,s)=>{s.d(e,{r:()=>readDigest,
u:()=>NoDigest});var n=s(93720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
n.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,s)=>{s.d(e,{$E:()=>contentOf,$p:()=>r,CI:()=>partsOf,EG:()=>o,
H3:()=>isAttestation,QP:()=>a,TF:()=>i,V4:()=>h,nD:()=>blobPath,nw:()=>isIndex});var n=s(80046)
;const r="application/vnd.oci.image.index.v1+json";const o="application/vnd.oci.image.manifest.v1+json"
;const i="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const h=[r,o,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===r||t===c}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${(0,n.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:s,config:n,layers:r,subject:o,...i}=e;return{...i,...s!=null&&{manifests:s.map(descriptor)},
...n!=null&&{config:descriptor(n)},...r!=null&&{layers:r.map(descriptor)},...o!=null&&{subject:descriptor(o)}}}
function partsOf(t){const{config:e,layers:s=[]}=contentOf(t)
;return[...e?[e]:[],...s.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
n.r)(t?.digest)}}},19349:(t,e,s)=>{s.d(e,{ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,
U9:()=>isLoopback,ol:()=>digestOf,ur:()=>configKey});var n=s(93720);function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function digestOf(t){return(0,n.mQ)(t).digest??t}
const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const o=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:s,tag:r,digest:o}=(0,n.mQ)(t)
;if(o!==void 0&&!(0,n.Bc)(o))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(r!==void 0)parseTag(r);checkHost(e,s);checkName(s,t);return{...inFull(e,s),...r!==void 0&&{tag:r},...o!==void 0&&{
digest:o}}}function parseRepository(t){const{host:e,path:s}=(0,n.Ve)(t);if(e!==void 0)checkHost(e,s)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(s,t);return e===void 0?{name:s}:inFull(e,s)}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{
host:t,name:e};return{host:"docker.io",name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(i.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(o.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return
;throw new Error(`"${t}" in "${t}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(t,e){
if(t.length<=255&&r.test(t))return;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},12403:(t,e,s)=>{s.d(e,{Er:()=>registryRest,_L:()=>n,
d_:()=>patiently});const n={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,
afterEffect:1},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:15,read:20,write:60,together:60},
attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}
};async function patiently(t,e,s){for(let n=0;;n++)try{return await t()}catch(t){await s(e(t,n))}}
function registryRest({pauses:t,together:e},s,r,o,i){const{spread:a,longest:c}=n.registry;const h=t[s]
;if(h===void 0)return;const d=Math.min(Math.max(h*(1-a+i*2*a),o),c);return r+d>e?void 0:d}},93720:(t,e,s)=>{s.d(e,{
Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@")
;const s=e<0?t:t.slice(0,e);const[,n="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];return{...splitHost(n),tag:r,
digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...s]=t.split("/")
;const n=s.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{host:e,path:s.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},82589:(t,e,s)=>{s.d(e,{q:()=>TagTaken})
;class TagTaken extends Error{}}};
