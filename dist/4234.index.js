export const id=4234;export const ids=[4234];export const modules={34234:(t,e,s)=>{s.r(e);s.d(e,{
connectRegistries:()=>connectRegistries});var n=s(62807);function isSpent(t,e){try{
const{expiration:s}=JSON.parse(atob(t));return typeof s==="number"&&s<=e}catch{return false}}var i=s(19349)
;var r=s(12403);var o=s(61444);async function textOf(t,e,s){const{text:i,whole:r}=await(0,o.I)(s,4194304);if(r)return i
;throw(0,
n.gz)(`${t}: ${e} sent more than 4 MiB, which no manifest or configuration of an image has; correct the reference`)}
async function refusalOf(t){return(await(0,o.I)(t,65536)).text}const a=[301,302,303,307,308]
;async function follow(t,e,s,i,r){const{method:o="GET",body:c}=r;let h=r.headers;let d=i;for(let i=0;;i++){
checkWay(t,e,s,d);const u=c===void 0||c===null||typeof c==="string"?"manual":"error";const f=await fetch(d,{...r,
headers:h,redirect:u});const l=f.headers.get("location");const g=f.status===307||f.status===308
;const p=o==="GET"||o==="HEAD";if(!a.includes(f.status)||l===null||!(p||g&&typeof c==="string"))return f
;await(f.body?.cancel())
;if(i===5)throw(0,n.gz)(`${t}: ${e} sent us on more than 5 times; correct the registry's configuration`)
;const w=placeOf(t,e,l,d.href);if(w.origin!==d.origin){const{authorization:t,...e}=h;h=e}d=w}}function placeOf(t,e,s,i){
if(!URL.canParse(s,i))throw(0,
n.Qm)(`${t}: ${e} sent us to ${s}, which is no address; correct the registry's configuration`);const r=new URL(s,i)
;r.username="";r.password="";return r}function checkWay(t,e,s,{protocol:r,host:o,origin:a}){if(r==="https:")return
;const c=(0,i.U9)(o)?(0,i.U9)(e):s(o)&&s(e);if(r==="http:"&&c)return;const h=r==="http:"?a:r;throw(0,
n.Qm)(`${t}: ${e} sent us to ${h}, which is not https, so nothing was sent; correct the registry's configuration, or name it in plain-http`)
}var c=s(58500);class Passing extends Error{after;constructor(t,e=0,s){super(t,{cause:s});this.after=e}}
async function whilePassing(t,{pauses:e,tell:s,together:i},o){let a=performance.now();const moved=()=>{
a=performance.now()};return await(0,r.d_)(()=>o(moved),(o,c)=>{if(!(o instanceof Passing))throw o
;const h=(performance.now()-a)/1e3;const d=(0,r.Er)({pauses:e,together:i},c,h,o.after,Math.random());if(d===void 0){
const e=c===0?"tried once":`tried ${c+1} times`;const s=`${t}: ${o.message} (${e}); run the job again when it answers`
;throw new n.jQ("no answer","failed",s,o)}s(`${t}: ${o.message}; next try in ${d.toFixed(1)} s`);if(d===o.after)a+=d*1e3
;return d},t=>(0,c.setTimeout)(t*1e3))}function answerOf({status:t,text:e}){try{const[s]=JSON.parse(e).errors
;const n=typeof s.detail==="string"?`: ${s.detail}`:deeper(s.detail);return{status:t,code:String(s.code??""),
text:oneLine(`${s.message??""}${n}`)}}catch{return{status:t,code:"",text:oneLine(e)}}}function deeper(t){
const{Err:e,message:s}=t??{};const n=e??s;return n===void 0?"":`: ${typeof n==="string"?n:JSON.stringify(n)}`}
function describe({status:t,code:e,text:s}){return[`${t}${e&&` ${e}`}`,s].filter(t=>t!=="").join(": ")}
function refusal({doing:t,needs:e},s,i,r){const o=`${t}: ${s} answered ${describe(i)}`
;const a=i.status===403&&i.text===""&&r==="AWS"?e:void 0
;const c=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(i.text)?.[1]??a
;if(c)return new n.jQ("no permission","failed",`${o}; grant ${c} to the role`)
;if(i.status===401)return r===void 0?new n.jQ("no log-in","wrong",`${o}; it wants a log-in: ${howToLogIn(s)}`):(0,
n.Qm)(`${o}; it does not take the log-in of ${r}, check user and password or token`)
;if(/maximum allowed number of/.test(i.text))return(0,
n.gz)(`${o}; that is a limit of the registry, and no permission: delete what nobody needs, or have it raised`)
;if(i.status===403||i.code==="DENIED"){
const t=`${o}; ${r??"nobody without a log-in"} may not do this there, grant it or log in as another`
;return new n.jQ(r===void 0?"no log-in":"no permission","failed",t)}if(i.code==="NAME_UNKNOWN")return(0,
n.gz)(`${o}; create the repository or correct its name`);if(i.code==="NAME_INVALID")return(0,
n.Qm)(`${o}; correct the repository's name`);return(0,n.gz)(`${o}; correct what it names and run again`)}
function howToLogIn(t){
return t==="public.ecr.aws"?"give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken":"give username and password, or registry-auth"
}function oneLine(t){const e=t.replaceAll(/<[^>]*>/g," ").replaceAll(/\s+/g," ").trim()
;return e.length>400?`${e.slice(0,400)} …`:e}class Access{#t;#e;#s=new Map;#n=new Map;#i;#r;#o;#a
;constructor(t,e,s,n,i){this.#r=i;this.#i=n;this.#t=t;this.#e=e;this.#o=s}async user(){return(await this.#a)?.username}
clean(t){return this.#i.clean(t)}login(){this.#a??=this.#e(this.#o).then(t=>{if(t)this.#i.hide(t.password,basic(t))
;return t});return this.#a}async header(t){if(this.#o===void 0)return;if(this.#o.scheme==="basic"){
const t=await this.login();return t&&`Basic ${basic(t)}`}const e=t.join(" ");const s=this.#s.get(e)??this.#c(this.#o,t)
;this.#s.set(e,s);s.catch(()=>this.#s.delete(e));const n=`Bearer ${await s}`;this.#n.set(e,n);return n}
challenged(t,e,s){if(t===void 0)return false;this.#o=t;const n=e.join(" ")
;if(s!==void 0&&this.#n.get(n)===s)this.#s.delete(n);return t.scheme==="bearer"||s===void 0}async#c(t,e){
const{realm:s,service:n}=t;const i=await this.login();const o=[...n?[["service",n]]:[]]
;for(const t of e)o.push(["scope",t]);const a=i?.username==="<token>"?i.password:void 0
;const c=`logging in to ${this.#t}`;const h=placeOf(c,this.#t,s)
;if(a===void 0)for(const[t,e]of o)h.searchParams.append(t,e);const d=AbortSignal.timeout(r._L.registry.read*1e3)
;const u=a===void 0?await follow(c,this.#t,this.#r,h,{headers:authorization(i),signal:d
}):await follow(c,this.#t,this.#r,h,{method:"POST",headers:{},signal:d,
body:new URLSearchParams([["grant_type","refresh_token"],["client_id","immutable"],["refresh_token",a],...n?[["service",n]]:[],["scope",e.join(" ")]])
});if(u.ok){const t=tokenIn(await textOf(c,h.host,u),h.host);this.#i.hide(t);return t}
const f=this.clean(await refusalOf(u));const l=answerOf({status:u.status,text:f})
;if(u.status===429||u.status>=500)throw new Passing(`${h.host} answered ${describe(l)}`)
;throw new LoginRefused(`${h.host}, which logs in to ${this.#t}, answered ${describe(l)}`,i?.username)}}
class LoginRefused extends Error{user;constructor(t,e){super(t);this.user=e}}function tokenIn(t,e){try{
const{token:e,access_token:s}=JSON.parse(t);return e??s??""}catch{
throw new Passing(`${e} sent something that holds no token`)}}function authorization(t){return t===void 0?{}:{
authorization:`Basic ${basic(t)}`}}function basic({username:t,password:e}){
return Buffer.from(`${t}:${e}`).toString("base64")}var h=s(87997);function parseChallenge(t){if(t===null)return
;const e=/(?:^|,\s*)bearer\s+(.*)$/i.exec(t)?.[1];if(e!==void 0){
const t=Object.fromEntries([...e.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([,t="",e,s])=>[t.toLowerCase(),e??s??""]))
;const{realm:s,service:n,scope:i}=t;if(s===void 0)return;return{scheme:"bearer",realm:s,...n!==void 0&&{service:n},
...i!==void 0&&{scope:i}}}const s=/(?:^|,\s*)basic\b(.*)$/i.exec(t)?.[1];if(s===void 0)return
;const n=/\bservice="([^"]*)"/i.exec(s)?.[1];return{scheme:"basic",...n!==void 0&&{service:n}}}var d=s(13767)
;var u=s(27953)
;const f=["ECONNREFUSED","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","EAI_AGAIN","EADDRNOTAVAIL","EHOSTUNREACH","ENETUNREACH","EHOSTDOWN","ENETDOWN","UND_ERR_SOCKET","UND_ERR_CLOSED","UND_ERR_DESTROYED","UND_ERR_RES_CONTENT_LENGTH_MISMATCH","UND_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT"]
;const l=/Expected HTTP\/|does not match the HTTP\/1\.1 protocol/;function isGarbled({name:t,message:e}){
return t==="HTTPParserError"&&!l.test(e)}function lost(t,e,s){if(s instanceof n.C9||s instanceof Passing)return s
;const i=chain(s);const r=i.find(t=>t instanceof u.WM)
;if(r)return(0,n.gz)(`${t}: ${r.message}; build or pull the image again`,"failed",r)
;const o=i.find(t=>t instanceof n.C9||t instanceof Passing);if(o)return o;const a=i.at(-1)
;const{message:c,address:h,port:d,name:l}=a;const g=typeof a.code==="string"?a.code:""
;const p=h===void 0?"":` ${h}:${d}`
;if(f.includes(g)||l==="TimeoutError"||isGarbled(a))return new Passing(`the connection to ${e} failed: ${g||c}${p}`,0,s)
;if(/^(EMFILE|ENFILE|ENOSPC|EDQUOT)$/.test(g))return a;return proxyRefusal(t,e,a)??asItStays(t,e,g,a)}
function proxyRefusal(t,e,s){const i=/^Proxy response \((\d+)\)/.exec(s.message)?.[1];if(i===void 0)return
;if(i!=="407"&&i!=="403")return new Passing(`the proxy in HTTPS_PROXY answered ${i}`,0,s);return(0,
n.Qm)(`${t}: the proxy in HTTPS_PROXY answered ${i} when a way to ${e} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,s)
}function asItStays(t,e,s,i){const{hostname:r,message:o}=i;if(s==="ENOTFOUND"){const s=(0,d.K)(process.env)?.https_proxy
;const o=s!==void 0&&new URL(s).hostname===r?"HTTPS_PROXY":"the registry's name";return(0,
n.Qm)(`${t}: no host is called ${r??e}; correct ${o}`,i)}
if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(s))return(0,
n.Qm)(`${t}: ${e} has no certificate that is trusted here (${s}); give its CA in NODE_EXTRA_CA_CERTS`,i)
;if(/^(ERR_SSL_|EPROTO)/.test(s))return(0,
n.Qm)(`${t}: what answers at ${e} does not speak TLS as it should (${s}); correct the name`,i);if(l.test(o))return(0,
n.Qm)(`${t}: what answers at ${e} speaks no HTTP; correct the name`,i);if(o==="bad port")return(0,
n.Qm)(`${t}: the port of ${e} is one that Node's fetch never asks; have the registry on another`,i)
;if(o==="unexpected redirect")return(0,
n.gz)(`${t}: ${e} sent the content on to another address, when all of it was on its way; correct the registry's configuration`,"failed",i)
;if(s==="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")return(0,
n.gz)(`${t}: it has not the size that its manifest says; build that image again`,"failed",i);return(0,
n.gz)(`${t}: ${e} could not be asked: ${s===""?o:`${s}: ${o}`}`,"failed",i)}function chain(t){const e=[]
;for(let s=t;s instanceof Error&&e.length<10;s=s.cause)e.push(s);return e.length>0?e:[new Error(String(t))]}
class Channel{host;access;patience;#h;#r;constructor(t,e,s,n){this.#r=n;this.host=t;this.access=e;this.patience=s
;this.#h=new URL(`${n(t)?"http":"https"}://${t==="docker.io"?"registry-1.docker.io":t}`).origin}async ask(t){
return await whilePassing(t.doing,this.patience,()=>this.once(t))}async once(t){const e=await this.#d(t)
;let s=await this.#u(t,e);if(s.status===401&&new URL(s.url).origin===this.#h){
const n=parseChallenge(s.headers.get("www-authenticate"));if(this.access.challenged(n,t.scopes,e)){
const e=await this.#d(t);if(e!==void 0)s=await this.#u(t,e)}const{wider:i}=t
;if(s.status===401&&i&&n?.scheme==="bearer"&&await this.access.user()!==void 0)return await this.once({...t,scopes:i,
wider:void 0})}const{status:n}=s;if(t.takes.includes(n))return s;const i=answerOf(s);if(n===429||n>=500||n===408){
const t=(0,r.P9)(s.headers.get("retry-after"),s.headers.get("date"))
;const e=t>0?`, and wants ${Math.ceil(t)} s of rest`:"";throw new Passing(`${this.host} answered ${describe(i)}${e}`,t)}
throw t.unless?.(i)??refusal(t,this.host,i,await this.access.user())}async#d({doing:t,scopes:e}){try{
return await this.access.header(e)}catch(e){if(e instanceof LoginRefused){const s=`${t}: ${e.message}`
;if(e.user===void 0)throw new n.jQ("no log-in","wrong",`${s}; ${howToLogIn(this.host)}`,e);throw(0,
n.Qm)(`${s}; check user and password of ${e.user}`,e)}throw lost(t,this.host,e)}}
async#u({doing:t,method:e,path:s,headers:n={},body:i,takes:r,streams:o,moved:a},c){const d=new URL(s,this.#h)
;const u=new AbortController;const{read:f,write:l}=this.patience;const g=e==="GET"||e==="HEAD"?f:l;const p=(0,
h.setTimeout)(()=>u.abort(new Passing(`the connection to ${this.host} failed: nothing came for ${g} s`)),g*1e3).unref()
;const w=new TransformStream({transform(t,e){p.refresh();a?.();e.enqueue(t)},flush:()=>clearTimeout(p)});try{
const s=await follow(t,this.host,this.#r,d,{method:e,headers:{...n,...c&&d.origin===this.#h&&{authorization:c}},
signal:u.signal,...typeof i==="string"&&{body:i},...typeof i==="function"&&{body:(await i()).pipeThrough(w),
duplex:"half",window:null}});const a=r.includes(s.status)
;const whole=async()=>a?await textOf(t,this.host,s):this.access.clean(await refusalOf(s));const h=o&&a?"":await whole()
;return{status:s.status,headers:s.headers,url:s.url,text:h,body:s.body}}catch(e){throw lost(t,this.host,e)}finally{
clearTimeout(p)}}}var g=s(38321);var p=s(82250);var w=s(52140);async function dockerLogin(t){const e=(0,p.p)()
;const s=(0,i.ur)(t);const n=e.credHelpers?.[s]??e.credHelpers?.[t]??e.credsStore
;return(n?await ask(n,s):void 0)??stored(e,t)}function stored({auths:t={}},e){
const plain=t=>t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;const s=e==="docker.io"?["index.docker.io","docker.io","registry-1.docker.io"]:[e]
;const n=Object.entries(t).find(([t])=>s.includes(plain(t)))?.[1];if(n?.identitytoken)return{username:"<token>",
password:n.identitytoken};if(n?.username&&n.password)return{username:n.username,password:n.password}
;const[,i,r]=/^([^:]*):(.*)$/s.exec(Buffer.from(n?.auth??"","base64").toString())??[];return i&&r?{username:i,password:r
}:void 0}async function ask(t,e){const s=(0,w.n)(`docker-credential-${t}`,["get"],{quiet:true});s.in.end(e)
;const[{code:n},i]=await Promise.all([s.end,(0,g.text)(s.out)]);if(n!==0)return;try{
const{Username:t,Secret:e}=JSON.parse(i);return t&&e?{username:t,password:e}:void 0}catch{return}}var m=s(94493)
;var $=s(93720);var y=s(82589);class KeptReferrers{#f;#l=new Map;constructor(t){this.#f=t}async of(t){
const e=await this.#f.manifest(fallbackTag(t));return e?(0,m.$E)(e).manifests??[]:[]}async add(t,e){
this.#l.set(t,[...this.#l.get(t)??[],e]);await this.#g(t)}async settle({pauses:[t=.5]}){if(this.#l.size===0)return
;for(let e=0,s=0;s<3;e++){if(e===40){const{host:t,name:e}=this.#f
;throw(0,n.gz)(`listing what refers to images of ${t}/${e}: others write over it again and again; run the job again when they have ended`)
}await(0,c.setTimeout)(t*(.5+Math.random())*1e3);const i=await Promise.all([...this.#l.keys()].map(t=>this.#g(t)))
;s=i.every(Boolean)?s+1:0}}async#g(t){const e=await this.of(t)
;const s=(this.#l.get(t)??[]).filter(t=>!e.some(({digest:e})=>e===t.digest));if(s.length===0)return true
;const i=JSON.stringify({schemaVersion:2,mediaType:m.$p,manifests:[...e,...s.map(described)]});const r=fallbackTag(t)
;await this.#f.put({mediaType:m.$p,digest:(0,u.Nv)(i),text:i},r).catch(t=>{if(!(t instanceof y.q))throw t
;const{host:e,name:i}=this.#f;const o=s.map(({digest:t})=>t).join(", ");throw(0,
n.gz)(`listing ${o} under ${r} of ${e}/${i}: ${t.message}; exclude sha256-* from the repository's immutable tags`,"failed",t)
});return false}}function fallbackTag(t){return t.replace(":","-")}function described(t){
const{artifactType:e,config:s,annotations:n}=(0,m.$E)(t);const i=e??s?.mediaType;return{mediaType:t.mediaType,
digest:t.digest,size:Buffer.byteLength(t.text),...i!==void 0&&{artifactType:i},...n&&{annotations:n}}}var v=s(80046)
;function receivedManifest(t,e){try{return(0,m.$E)({text:e})}catch(s){if(/^\ufeff\s*\{/.test(e))throw(0,
n.gz)(`reading a manifest: what ${t} sent begins with a byte order mark, which no manifest may; build that image again`,"failed",s)
;if(s instanceof v.u)throw(0,
n.gz)(`reading a manifest: what ${t} sent names something that isn't followed: ${s.message}; build that image again`,"failed",s)
;throw new Passing(`${t} sent something that is no manifest`,0,s)}}async function listedReferrers(t,e){const s=[]
;let i=t.path(`referrers/${e}`);for(let r=0;i!==void 0;r++){if(r===100||s.length>1e4)throw(0,
n.gz)(`asking what refers to ${t.full}@${e}: the list has more than 100 pages, or 10000 entries; delete what nobody needs of them`)
;const o=await pageOf(t,e,i);if(o===void 0)return;s.push(...o.manifests);i=o.next}return s}
async function pageOf({channel:t,full:e,reading:s},n,i){const r=`asking what refers to ${e}@${n}`;const o={doing:r,
method:"GET",path:i,scopes:s,headers:{accept:m.$p},takes:[200,400,404,405,406]}
;return await whilePassing(r,t.patience,async()=>{const{status:e,headers:s,text:n,url:i}=await t.once(o)
;if(e!==200||!(s.get("content-type")??"").startsWith(m.$p))return;const{manifests:a=[]}=receivedManifest(t.host,n)
;const c=/<([^>]+)>;\s*rel="?next"?/.exec(s.get("link")??"")?.[1];return{manifests:a,
next:c===void 0?void 0:placeOf(r,t.host,c,i)}})}async function hasBlob(t,e){const s=`looking up ${e} in ${t.full}`
;const n=t.writing;const i={doing:s,method:"HEAD",path:t.path(`blobs/${e}`),scopes:n,
needs:"ecr:BatchCheckLayerAvailability",takes:[200,404]};return(await t.channel.ask(i)).status===200}
async function uploadBlob(t,e,s){const{channel:i,full:r,writing:o}=t;const a=`uploading ${e.digest} to ${r}`
;if(!Number.isSafeInteger(e.size)||e.size<0)throw(0,
n.gz)(`${a}: its manifest says no size of it; build that image again`);let c=0
;await whilePassing(a,i.patience,async r=>{if(c++>0&&await hasBlob(t,e.digest))return;const h={doing:a,method:"POST",
path:t.path("blobs/uploads/"),scopes:o,takes:[202]};const d=await i.once(h);const u=d.headers.get("location")
;if(u===null)throw(0,
n.gz)(`${a}: ${i.host} began it, and did not say where to send it (202 without Location); correct whatever is between`)
;const f=placeOf(a,i.host,u,d.url);f.searchParams.set("digest",e.digest);const l={
"content-type":"application/octet-stream","content-length":String(e.size)};await i.once({doing:a,method:"PUT",path:f,
scopes:o,headers:l,body:s,moved:r,takes:[201,204],
unless:t=>/^(BLOB_UPLOAD_(UNKNOWN|INVALID)|(DIGEST|SIZE)_INVALID)$/.test(t.code)?new Passing(`${i.host} answered ${describe(t)}`):void 0
})})}const E=m.V4.join(", ");class Repository{#p;#w=new Map;#m=0;#$=new Map;#y=new KeptReferrers(this);constructor(t){
this.#p=t}get host(){return this.#p.host}get name(){return this.#p.name}async manifest(t){const e=this.#w.get(t)
;if(e!==void 0)return e;const s=await this.#v(t);if(s===void 0)return;if(!this.#w.has(s.digest))this.#m+=s.text.length
;this.#w.set(s.digest,s)
;if(this.#w.size>500||this.#m>67108864)throw(0,n.gz)(`reading ${this.#E(t)}: its image and what refers to it are more than 500 manifests, or 64 MiB of them; push an image that is made of less`)
;return s}async#v(t){const e=`reading ${this.#E(t)}`;return await whilePassing(e,this.#p.channel.patience,async()=>{
const s={doing:e,method:"GET",path:this.#p.path(`manifests/${t}`),headers:{accept:E},...this.#p.lookup}
;const{status:n,headers:i,text:r}=await this.#p.channel.once(s);if(n===404)return;const o=(0,u.Nv)(r)
;if(t.startsWith("sha256:"))this.#T(t,o)
;const a=receivedManifest(this.host,r).mediaType??i.get("content-type")?.split(";")[0]??"";return{mediaType:a,digest:o,
text:r}})}async digest(t){const e=`looking up ${this.#E(t)}`;const s=this.#p.path(`manifests/${t}`);const n={doing:e,
method:"HEAD",path:s,headers:{accept:E},needs:"ecr:BatchGetImage",...this.#p.lookup}
;const i=await this.#p.channel.ask(n);if(i.status===404)return;const r=i.headers.get("docker-content-digest")
;return r!==null&&(0,$.Bc)(r)?r:(await this.manifest(t))?.digest}async arrived(t){
const e=`looking for ${this.#E(t)} once it was put`;return await whilePassing(e,this.#p.channel.patience,async()=>{
const e=await this.digest(t)
;if(e===void 0)throw new Passing(`${this.host} said that it stored it, and does not have it`);return e})}async blob(t){
const{body:e}=await this.#p.channel.ask({...this.#O(t),streams:true})
;return(0,u.zr)(e,t,t=>new Passing(`${t} from ${this.host}`))}async text(t){const e=this.#$.get(t)??this.#b(t)
;this.#$.set(t,e);e.catch(()=>this.#$.delete(t));return await e}async#b(t){const e=this.#O(t)
;return await whilePassing(e.doing,this.#p.channel.patience,async()=>{const{text:s}=await this.#p.channel.once(e)
;this.#T(t,(0,u.Nv)(s));return s})}async has(t){return await hasBlob(this.#p,t)}async mount(t,e){
const s=`taking ${t} over from ${this.host}/${e} to ${this.#p.full}`
;const n=this.#p.path(`blobs/uploads/?mount=${encodeURIComponent(t)}&from=${encodeURIComponent(e)}`)
;const i=[...this.#p.writing,`repository:${e}:pull`];const r=await this.#p.channel.ask({doing:s,method:"POST",path:n,
scopes:i,takes:[201,202,400,401,403,404,405]}).catch(t=>{if(t.cause instanceof LoginRefused)return;throw t})
;if(r===void 0)return false;const o=r.headers.get("location");if(r.status===202&&o){const t=placeOf(s,this.host,o,r.url)
;await this.#p.channel.once({doing:s,method:"DELETE",path:t,scopes:this.#p.writing,takes:[200,204]}).catch(()=>{})}
return r.status===201}async upload(t,e){await uploadBlob(this.#p,t,e)}async put(t,e){const s=this.#k(t,e)
;await whilePassing(s,this.#p.channel.patience,()=>this.#x(s,t,e))}async putNew(t,e,s=false){const n=this.#k(t,e)
;let i=false;return await whilePassing(n,this.#p.channel.patience,async()=>{const r=s&&!i?void 0:await this.digest(e)
;if(r!==void 0)return i&&r===t.digest?void 0:r;i=true;await this.#x(n,t,e);return})}#k(t,e){
return`${e===void 0?"storing":"tagging"} ${this.#E(e??t.digest)}`}async#x(t,e,s){const n=await this.#p.channel.once({
doing:t,method:"PUT",path:this.#p.path(`manifests/${s??e.digest}`),scopes:this.#p.writing,headers:{
"content-type":e.mediaType},body:e.text,takes:[200,201,202],unless:t=>s===void 0?void 0:refusedTag(t)})
;const{subject:i}=(0,m.$E)(e);if(i&&!n.headers.has("oci-subject"))await this.#y.add(i.digest,e)}async referrers(t){
return await listedReferrers(this.#p,t)??await this.#y.of(t)}async settle(){
await this.#y.settle(this.#p.channel.patience)}#O(t){const e=`reading ${t} of ${this.#p.full}`;return{doing:e,
method:"GET",path:this.#p.path(`blobs/${t}`),scopes:this.#p.reading,takes:[200]}}#T(t,e){
if(e!==t)throw new Passing(`${this.host} sent ${e} for it`,0,new u.WM(t))}#E(t){
return`${this.#p.full}${t.startsWith("sha256:")?"@":":"}${t}`}}function refusedTag(t){
if(isTaken(t))return new y.q(t.text)
;return/exceeds the maximum allowed number of tags per image/.test(t.text)?new y.d(t.text):void 0}
function isTaken({status:t,text:e}){if(/not authorized to perform/.test(e))return false
;return[400,403,409,412].includes(t)&&/immutable|cannot be overwritten/i.test(e)}class Wire{channel;name;#_
;constructor(t,e,s){this.#_=s===void 0?"":`?ns=${encodeURIComponent(s)}`;this.channel=t;this.name=e}get host(){
return this.channel.host}get full(){return`${this.host}/${this.name}`}path(t){return`/v2/${this.name}/${t}${this.#_}`}
get reading(){return[`repository:${this.name}:pull`]}get writing(){return[`repository:${this.name}:pull,push`]}
get lookup(){return{scopes:this.reading,wider:this.writing,takes:[200,404]}}}function connectRegistries(t){
const{logins:e,ecr:s,log:n,pauses:o=r._L.registry.pauses,limits:a=r._L.registry}=t;const{secrets:c={hide:()=>{},
clean:t=>t}}=t;const h=new Map;const d=new Map;const u=new Set;const plain=e=>(0,
i.U9)(e)||[...t.plainHttp??[],...t.mirrors?.http??[]].includes(e);const{read:f,write:l,together:g}=a;const p={pauses:o,
read:f,write:l,together:g,tell:t=>n.info(t)};const find=async(t,n)=>{const r=e.find(({registry:e})=>e===t);if(r)return r
;if(isEcrName(t))return await unspent(dockerLogin(t))??await s.login(t);const o=n?.scheme==="basic";if(!(0,
i.U9)(t))return await dockerLogin(t)??(o?await s.maybe(t):void 0);const a=await s.maybe(t);if(a)return a
;const c=o&&n.service==="ecr.amazonaws.com"&&isAwsHere();return await dockerLogin(t)??(c?(await s.own()).login:void 0)}
;const way=(t,e)=>{const s=(0,i.Fd)(t)||u.has(t)?{scheme:"basic"}:void 0;const n=new Access(t,e=>find(t,e),s,c,plain)
;return new Channel(t,n,e,plain)};const mirrored=async(t,e,s,i)=>{const[r="",...o]=t.split("/");const a=new Wire(way(r,{
...p,pauses:[]}),[...o,s].join("/"),e);return await new Repository(a).digest(i).catch(s=>{
n.info(`the mirror ${t} of ${e} is passed over: ${s.message}`)})};const channel=t=>{const e=h.get(t);if(e)return e
;const s=way(t,p);h.set(t,s);return s};const address=async t=>{const{host:e,name:n}=parse(t);if(e!==void 0)return{
host:e,name:n};const{host:i}=await s.own();u.add(i);return{host:i,name:n}};const w={async resolve(e,s){
const{host:n,name:i}=await address(e);for(const e of t.mirrors?.of[n]??[]){const t=await mirrored(e,n,i,s)
;if(t!==void 0)return t}return await(await w.open(e)).digest(s)},async open(t){const{host:e,name:s}=await address(t)
;const n=d.get(`${e}/${s}`);if(n!==void 0)return n;const r=new Wire(channel(e),s);if((0,
i.Fd)(e))r.channel.access.login().catch(()=>{});const o=new Repository(r);d.set(r.full,o);return o},async isMissing(t){
const{host:e,name:s}=await address(t);return(isEcrName(e)||(0,i.U9)(e))&&await isMissing(new Wire(channel(e),s))},
login:t=>channel(t).access.login()};return w}async function unspent(t){const e=await t
;return e&&isSpent(e.password,Date.now()/1e3)?void 0:e}function isAwsHere(){const t=process.env["AWS_ENDPOINT_URL"]??""
;return URL.canParse(t)&&(0,i.U9)(new URL(t).host)}function isEcrName(t){return t==="public.ecr.aws"||(0,
i.Fd)(t)!==void 0}async function isMissing(t){const{full:e,channel:s,lookup:n}=t;const i={doing:`looking for ${e}`,
method:"GET",path:t.path("manifests/latest"),...n};const{status:r,text:o}=await s.ask(i)
;return r===404&&/"NAME_UNKNOWN"/.test(o)&&/with id '[a-z0-9._-]+'/.test(o)}function parse(t){try{return(0,i.SU)(t)
}catch(t){throw(0,n.Qm)(`repository: ${t instanceof Error?t.message:String(t)}`,t)}}},27953:(t,e,s)=>{s.d(e,{
Nv:()=>digestOfText,WM:()=>Damaged,zr:()=>verified});var n=s(77598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}
function verified(t,e,s=t=>new Damaged(t)){const i=(0,n.createHash)("sha256");let r=0
;return t.pipeThrough(new TransformStream({transform(t,e){i.update(t);r+=t.byteLength;e.enqueue(t)},flush(){
const t=`sha256:${i.digest("hex")}`;if(t!==e)throw s(`the content of ${e} is damaged: ${r} bytes of ${t} came`)}}))}},
61444:(t,e,s)=>{s.d(e,{I:()=>beginning});async function beginning({body:t},e){if(t===null)return{text:"",whole:true}
;const s=new TextDecoder("utf-8",{ignoreBOM:true});let n="";let i=0;for await(const r of t){i+=r.byteLength
;if(i>e)return{text:n+s.decode(r.subarray(0,r.byteLength-(i-e))),whole:false};n+=s.decode(r,{stream:true})}return{
text:n+s.decode(),whole:true}}},13224:(t,e,s)=>{s.d(e,{$:()=>bytesOf,b:()=>textOf});var n=s(4573)
;const i=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,n.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(i,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},82250:(t,e,s)=>{s.d(e,{
N:()=>dockerFolder,p:()=>dockerConfig});var n=s(73024);var i=s(48161);var r=s(76760);var o=s(62807)
;function dockerFolder(){return(0,r.resolve)(process.env["DOCKER_CONFIG"]||(0,r.join)((0,i.homedir)(),".docker"))}
function dockerConfig(){const t=(0,r.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(t)??"{}")}catch{
throw(0,o.Qm)(`reading docker's configuration: ${t} is not JSON; correct it or take it away`)}}function textOf(t){try{
return(0,n.readFileSync)(t,"utf8")}catch{return}}},32561:(t,e,s)=>{s.d(e,{u:()=>LineReader});var n=s(13224)
;class LineReader{#R=new TextDecoder;#S;#N;#A=[];#I="";constructor(t,e=Number.POSITIVE_INFINITY){this.#S=t;this.#N=e}
take(t){if(this.#S===void 0){this.#A.push(t);return}const e=(this.#I+this.#R.decode(t,{stream:true})).split("\n")
;this.#I=e.pop()??"";for(const t of e)this.#S(t);if(this.#I.length<=this.#N)return;this.#S(this.#I);this.#I=""}end(){
if(this.#S&&this.#I!=="")this.#S(this.#I);return(0,n.b)(Buffer.concat(this.#A))}}},8915:(t,e,s)=>{s.d(e,{
u:()=>isAskedFor,y:()=>programEnvironment});const n=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const i=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const r=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const o=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const a="docker-credential-"
;const c={git:[...i,...r,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...i,...r,...o,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${a}ecr-login`]:["AWS_*"],[`${a}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${a}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${a}acr-env`]:["AZURE_*"]};const h={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(h,t)}function programEnvironment(t,e=[],s=process.env){
const d=[...n,...Object.hasOwn(c,t)?c[t]??[]:[],...t.startsWith(a)?[...i,...r,...o,"DOCKER_CONFIG"]:[],...e.flatMap(t=>h[t])]
;const u=Object.entries(s).filter(([t])=>d.some(e=>covers(e,t)));return{
...Object.fromEntries(u.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},52140:(t,e,s)=>{s.d(e,{B:()=>tellLines,n:()=>start})
;var n=s(31421);var i=s(38321);var r=s(32561);var o=s(8915);var a=s(82662);function start(t,e,{quiet:s=false}={}){(0,
a.AO)();const r=(0,n.spawn)(t,e,{env:(0,o.y)(t),stdio:["pipe","pipe",s?"ignore":"pipe"]})
;const{stdin:c,stdout:h,stderr:d}=r;c.on("error",()=>{});return{in:c,out:h,end:ended(codeOf(r),d?(0,i.text)(d):""),
stop:()=>void r.kill("SIGKILL")}}async function tellLines(t,e,s,i){(0,a.AO)();const c=(0,n.spawn)(t,e,{env:(0,o.y)(t),
stdio:["ignore","pipe","pipe"]});const h=[c.stdout,c.stderr].map(t=>{const e=new r.u(i,s);t.on("data",t=>e.take(t))
;return e});const d=await codeOf(c);await(0,a.KM)();for(const t of h)t.end();return d}function codeOf(t){
return new Promise(e=>{t.on("error",t=>e(t.code??t.message)).on("close",e)})}async function ended(t,e){
const[s,n]=await Promise.all([t,e]);await(0,a.KM)();return{code:s,err:n}}},82662:(t,e,s)=>{s.d(e,{AO:()=>endWithUs,
KM:()=>unlessWeEnd,Sb:()=>endTree});var n=s(31421);var i=s(58500);var r=s(8915);const o=5e3;let a=false;let c=false
;function endWithUs(){if(c)return;c=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{a=true
;const e=descendants();for(const s of e)tell(s,t);const s=Date.now()+o;while(e.some(t=>tell(t,0))&&Date.now()<s)await(0,
i.setTimeout)(20);for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}
async function unlessWeEnd(){if(a)await new Promise(()=>{})}function endTree(t){
for(const e of[t,...descendants(t)])tell(e,"SIGKILL")}function descendants(t=process.pid){const{stdout:e}=(0,
n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",env:(0,r.y)("ps")})
;const s=(e??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const i=[t]
;for(const t of i)for(const[e=0,n]of s)if(n===t&&e!==t)i.push(e);return i.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},80046:(t,e,s)=>{s.d(e,{r:()=>readDigest,u:()=>NoDigest});var n=s(93720)
;class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
n.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,s)=>{s.d(e,{$E:()=>contentOf,$p:()=>i,CI:()=>partsOf,EG:()=>r,
H3:()=>isAttestation,QP:()=>a,TF:()=>o,V4:()=>h,nD:()=>blobPath,nw:()=>isIndex});var n=s(80046)
;const i="application/vnd.oci.image.index.v1+json";const r="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const h=[i,r,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===i||t===c}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${(0,n.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:s,config:n,layers:i,subject:r,...o}=e;return{...o,...s!=null&&{manifests:s.map(descriptor)},
...n!=null&&{config:descriptor(n)},...i!=null&&{layers:i.map(descriptor)},...r!=null&&{subject:descriptor(r)}}}
function partsOf(t){const{config:e,layers:s=[]}=contentOf(t)
;return[...e?[e]:[],...s.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
n.r)(t?.digest)}}},19349:(t,e,s)=>{s.d(e,{Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,
ol:()=>digestOf,ur:()=>configKey});var n=s(27122);var i=s(93720);function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function digestOf(t){return(0,i.mQ)(t).digest??t}function fullName(t){
const{host:e,name:s,tag:i,digest:r}=(0,n.F2)(t);const o=i===void 0&&r===void 0?":latest":i===void 0?"":`:${i}`
;return`${e}/${s}${o}${r===void 0?"":`@${r}`}`}function parseRepository(t){const{host:e,path:s}=(0,i.Ve)(t)
;if(e!==void 0)(0,n.RC)(e,s)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`);(0,
n.I3)(s,t)
;if(e===void 0&&(ecrHost(s)!==void 0||s==="public.ecr.aws"))throw new Error(`"${t}" is a registry; give a repository of it too, such as ${t}/orders`)
;return e===void 0?{name:s}:(0,n.Vz)(e,s)}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}
function isLoopback(t){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},12403:(t,e,s)=>{s.d(e,{
Er:()=>registryRest,P9:()=>retryAfter,_L:()=>n,d_:()=>patiently});const n={aws:{reads:4,changes:1,connection:5,read:12,
change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},
preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},docker:{
quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{
pauses:[.5,1.5],together:5,list:60}};async function patiently(t,e,s){for(let n=0;;n++)try{return await t()}catch(t){
await s(e(t,n))}}function registryRest({pauses:t,together:e},s,i,r,o){const{spread:a,longest:c}=n.registry;const h=t[s]
;if(h===void 0||r>c)return;const d=h*(1-a+o*2*a);if(r>d)return r;return i+d>e?void 0:d}function retryAfter(t,e){
if(t===null)return 0;if(/^\s*\d+\s*$/.test(t))return Number(t);const s=(Date.parse(t)-Date.parse(e??""))/1e3
;return s>0?s:0}},27122:(t,e,s)=>{s.d(e,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,
Vz:()=>inFull});var n=s(93720)
;const i=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:s,tag:i,digest:r}=(0,n.mQ)(t)
;if(r!==void 0&&!(0,n.Bc)(r))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(i!==void 0)parseTag(i);checkHost(e,s);checkName(s,t);return{...inFull(e,s),...i!==void 0&&{tag:i},...r!==void 0&&{
digest:r}}}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{host:t,name:e};return{host:"docker.io",
name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(o.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(r.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return;const s=t.replace(/^.*@/,"…@")
;const n=/^[a-z]+:$/.test(t)&&e.startsWith("/")?`; leave ${t}// out`:""
;throw new Error(`"${s}" in "${s}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000${n}`)}function checkName(t,e){
if(t.length<=255&&i.test(t))return;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(t,e,s)=>{s.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){
const e=t.indexOf("@");const s=e<0?t:t.slice(0,e);const[,n="",i]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];return{
...splitHost(n),tag:i,digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...s]=t.split("/")
;const n=s.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{host:e,path:s.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},82589:(t,e,s)=>{s.d(e,{d:()=>TagsFull,q:()=>TagTaken})
;class TagsFull extends Error{}class TagTaken extends Error{}}};
