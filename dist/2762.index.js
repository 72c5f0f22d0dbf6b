export const id=2762;export const ids=[2762];export const modules={62762:(t,e,s)=>{s.r(e);s.d(e,{
connectRegistries:()=>connectRegistries});var n=s(62807);function isSpent(t,e){try{
const{expiration:s}=JSON.parse(atob(t));return typeof s==="number"&&s<=e}catch{return false}}var o=s(19349)
;var i=s(12403);var r=s(75390);var a=s(61444);async function textOf(t,e,s){const{text:o,whole:i}=await(0,a.I)(s,4194304)
;if(i)return o
;throw(0,n.gz)(`${t}: ${e} sent more than 4 MiB, which no manifest or configuration of an image has; correct the reference`)
}async function refusalOf(t){return(await(0,a.I)(t,65536)).text}const c=[301,302,303,307,308]
;async function follow(t,e,{send:s,plain:o},i,{secret:r,...a}){const{method:h="GET",body:d}=a;let u=a.headers;let l=i
;for(let i=0;;i++){checkWay(t,e,o,l);const f=await s(l,{...a,headers:u});const{location:w}=f.headers
;if(!c.includes(f.status)||w===void 0)return f;if(d!==void 0&&(r||typeof d!=="string")){f.body.destroy();throw(0,
n.gz)(`${t}: ${e} sent the content on to another address, when all of it was on its way; correct the registry's configuration`)
}const g=f.status===307||f.status===308;if(!(h==="GET"||h==="HEAD"||g&&typeof d==="string"))return f;f.body.destroy()
;if(i===5)throw(0,n.gz)(`${t}: ${e} sent us on more than 5 times; correct the registry's configuration`)
;const p=placeOf(t,e,w,l.href);if(p.origin!==l.origin){const{authorization:t,...e}=u;u=e}l=p}}function placeOf(t,e,s,o){
if(!URL.canParse(s,o))throw(0,
n.Qm)(`${t}: ${e} sent us to ${s}, which is no address; correct the registry's configuration`);const i=new URL(s,o)
;i.username="";i.password="";return i}function checkWay(t,e,s,{protocol:i,host:r,origin:a}){if(i==="https:")return
;const c=(0,o.U9)(r)?(0,o.U9)(e):s(r)&&s(e);if(i==="http:"&&c)return;const h=i==="http:"?a:i;throw(0,
n.Qm)(`${t}: ${e} sent us to ${h}, which is not https, so nothing was sent; correct the registry's configuration, or name it in plain-http`)
}var h=s(55650);function answerOf({status:t,text:e}){try{const[s]=JSON.parse(e).errors
;const n=typeof s.detail==="string"?`: ${s.detail}`:deeper(s.detail);return{status:t,code:String(s.code??""),
text:oneLine(`${s.message??""}${n}`)}}catch{return{status:t,code:"",text:oneLine(e)}}}function deeper(t){
const{Err:e,message:s}=t??{};const n=e??s;return n===void 0?"":`: ${typeof n==="string"?n:JSON.stringify(n)}`}
function describe({status:t,code:e,text:s}){return[`${t}${e&&` ${e}`}`,s].filter(t=>t!=="").join(": ")}
function refusal({doing:t,needs:e},s,o,i){const r=`${t}: ${s} answered ${describe(o)}`
;const a=o.status===403&&o.text===""&&i==="AWS"?e:void 0
;const c=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(o.text)?.[1]??a;if(c)return(0,
n.Cv)("permissions",new n.jQ("no permission","failed",`${r}; grant ${c} to the role`))
;if(o.status===401)return i===void 0?new n.jQ("no log-in","wrong",`${r}; it wants a log-in: ${howToLogIn(s)}`):(0,
n.Qm)(`${r}; it does not take the log-in of ${i}, check user and password or token`)
;if(/maximum allowed number of/.test(o.text))return(0,
n.gz)(`${r}; that is a limit of the registry, and no permission: delete what nobody needs, or have it raised`)
;if(o.status===403||o.code==="DENIED"){
const t=`${r}; ${i??"nobody without a log-in"} may not do this there, grant it or log in as another`
;return new n.jQ(i===void 0?"no log-in":"no permission","failed",t)}if(o.code==="NAME_UNKNOWN")return(0,
n.gz)(`${r}; create the repository or correct its name`);if(o.code==="NAME_INVALID")return(0,
n.Qm)(`${r}; correct the repository's name`);return(0,n.gz)(`${r}; correct what it names and run again`)}
function howToLogIn(t){
return t==="public.ecr.aws"?"give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken":"give username and password, or registry-auth"
}function oneLine(t){const e=t.replaceAll(/<[^>]*>/g," ").replaceAll(/\s+/g," ").trim()
;return e.length>400?`${e.slice(0,400)} …`:e}class Access{#t;#e;#s=new Map;#n=new Map;#o;#i;#r;#a
;constructor(t,e,s,n,o){this.#i=o;this.#o=n;this.#t=t;this.#e=e;this.#r=s}async user(){return(await this.#a)?.username}
clean(t){return this.#o.clean(t)}login(){this.#a??=this.#e(this.#r).then(t=>{if(t)this.#o.hide(t.password,basic(t))
;return t});return this.#a}async header(t){if(this.#r===void 0)return;if(this.#r.scheme==="basic"){
const t=await this.login();return t&&`Basic ${basic(t)}`}const e=t.join(" ");const s=this.#s.get(e)??this.#c(this.#r,t)
;this.#s.set(e,s);s.catch(()=>this.#s.delete(e));const n=`Bearer ${await s}`;this.#n.set(e,n);return n}
challenged(t,e,s){if(t===void 0)return false;this.#r=t;const n=e.join(" ")
;if(s!==void 0&&this.#n.get(n)===s)this.#s.delete(n);return t.scheme==="bearer"||s===void 0}async#c(t,e){
const{realm:s,service:n}=t;const o=await this.login();const r=[...n?[["service",n]]:[]]
;for(const t of e)r.push(["scope",t]);const a=o?.username==="<token>"?o.password:void 0
;const c=`logging in to ${this.#t}`;const d=placeOf(c,this.#t,s)
;if(a===void 0)for(const[t,e]of r)d.searchParams.append(t,e);const u=AbortSignal.timeout(i._L.registry.read*1e3)
;const l=a===void 0?await follow(c,this.#t,this.#i,d,{headers:authorization(o),signal:u
}):await follow(c,this.#t,this.#i,d,{method:"POST",headers:{"content-type":"application/x-www-form-urlencoded"},
signal:u,secret:true,
body:new URLSearchParams([["grant_type","refresh_token"],["client_id","immutable"],["refresh_token",a],...n?[["service",n]]:[],["scope",e.join(" ")]]).toString()
});if(l.status===200){const t=tokenIn(await textOf(c,d.host,l),d.host);this.#o.hide(t);return t}
const f=this.clean(await refusalOf(l));const w=answerOf({status:l.status,text:f})
;if(l.status===429||l.status>=500)throw new h.q(`${d.host} answered ${describe(w)}`)
;throw new LoginRefused(`${d.host}, which logs in to ${this.#t}, answered ${describe(w)}`,o?.username)}}
class LoginRefused extends Error{user;constructor(t,e){super(t);this.user=e}}function tokenIn(t,e){try{
const{token:e,access_token:s}=JSON.parse(t);return e??s??""}catch{
throw new h.q(`${e} sent something that holds no token`)}}function authorization(t){return t===void 0?{}:{
authorization:`Basic ${basic(t)}`}}function basic({username:t,password:e}){
return Buffer.from(`${t}:${e}`).toString("base64")}var d=s(87997);function parseChallenge(t){if(t===void 0)return
;const e=/(?:^|,\s*)bearer\s+(.*)$/i.exec(t)?.[1];if(e!==void 0){
const t=Object.fromEntries([...e.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([,t="",e,s])=>[t.toLowerCase(),e??s??""]))
;const{realm:s,service:n,scope:o}=t;if(s===void 0)return;return{scheme:"bearer",realm:s,...n!==void 0&&{service:n},
...o!==void 0&&{scope:o}}}const s=/(?:^|,\s*)basic\b(.*)$/i.exec(t)?.[1];if(s===void 0)return
;const n=/\bservice="([^"]*)"/i.exec(s)?.[1];return{scheme:"basic",...n!==void 0&&{service:n}}}var u=s(81403)
;class Channel{host;access;patience;#h;#i;constructor(t,e,s,n){this.#i=n;this.host=t;this.access=e;this.patience=s
;this.#h=new URL(`${n.plain(t)?"http":"https"}://${t==="docker.io"?"registry-1.docker.io":t}`).origin}async ask(t){
return await(0,h.d)(t.doing,this.patience,()=>this.once(t))}async once(t){const e=await this.#d(t)
;let s=await this.#u(t,e);if(s.status===401&&new URL(s.url).origin===this.#h){
const n=parseChallenge(s.headers["www-authenticate"]);if(this.access.challenged(n,t.scopes,e)){const e=await this.#d(t)
;if(e!==void 0)s=await this.#u(t,e)}const{wider:o}=t
;if(s.status===401&&o&&n?.scheme==="bearer"&&await this.access.user()!==void 0)return await this.once({...t,scopes:o,
wider:void 0})}const{status:n}=s;if(t.takes.includes(n))return s;const o=answerOf(s);if(n===429||n>=500||n===408){
const t=(0,i.P9)(s.headers["retry-after"],s.headers.date);const e=t>0?`, and wants ${Math.ceil(t)} s of rest`:""
;throw new h.q(`${this.host} answered ${describe(o)}${e}`,t)}
throw t.unless?.(o)??refusal(t,this.host,o,await this.access.user())}async#d({doing:t,scopes:e}){try{
return await this.access.header(e)}catch(e){if(e instanceof LoginRefused){const s=`${t}: ${e.message}`
;if(e.user===void 0)throw new n.jQ("no log-in","wrong",`${s}; ${howToLogIn(this.host)}`,e);throw(0,
n.Qm)(`${s}; check user and password of ${e.user}`,e)}throw(0,u.D)(t,this.host,e)}}
async#u({doing:t,method:e,path:s,headers:n={},body:o,takes:i,streams:r,moved:a},c){const l=new URL(s,this.#h)
;const f=new AbortController;const{read:w,write:g}=this.patience;const p=e==="GET"||e==="HEAD"?w:g;const m=(0,
d.setTimeout)(()=>f.abort(new h.q(`the connection to ${this.host} failed: nothing came for ${p} s`)),p*1e3).unref()
;const y=new TransformStream({transform(t,e){m.refresh();a?.();e.enqueue(t)},flush:()=>clearTimeout(m)});try{
const s=await follow(t,this.host,this.#i,l,{method:e,headers:{...n,...c&&l.origin===this.#h&&{authorization:c}},
signal:f.signal,...typeof o==="string"&&{body:o},...typeof o==="function"&&{body:(await o()).pipeThrough(y)}})
;const a=i.includes(s.status);const whole=async()=>a?await textOf(t,this.host,s):this.access.clean(await refusalOf(s))
;const h=r&&a?"":await whole();return{status:s.status,headers:s.headers,url:s.url,text:h,body:s.body}}catch(e){throw(0,
u.D)(t,this.host,e)}finally{clearTimeout(m)}}}var l=s(38321);var f=s(82250);var w=s(52140)
;async function dockerLogin(t){const e=(0,f.p)();const s=(0,o.ur)(t)
;const n=e.credHelpers?.[s]??e.credHelpers?.[t]??e.credsStore;return(n?await ask(n,s):void 0)??stored(e,t)}
function stored({auths:t={}},e){const plain=t=>t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;const s=e==="docker.io"?["index.docker.io","docker.io","registry-1.docker.io"]:[e]
;const n=Object.entries(t).find(([t])=>s.includes(plain(t)))?.[1];if(n?.identitytoken)return{username:"<token>",
password:n.identitytoken};if(n?.username&&n.password)return{username:n.username,password:n.password}
;const[,o,i]=/^([^:]*):(.*)$/s.exec(Buffer.from(n?.auth??"","base64").toString())??[];return o&&i?{username:o,password:i
}:void 0}async function ask(t,e){const s=(0,w.n)(`docker-credential-${t}`,["get"],{quiet:true});s.in.end(e)
;const[{code:n},o]=await Promise.all([s.end,(0,l.text)(s.out)]);if(n!==0)return;try{
const{Username:t,Secret:e}=JSON.parse(o);return t&&e?{username:t,password:e}:void 0}catch{return}}var g=s(57075)
;var p=s(94493);var m=s(93720);var y=s(82589);var $=s(23157);var v=s(27953);var k=s(58500);class KeptReferrers{#l
;#f=new Map;constructor(t){this.#l=t}async of(t){const e=await this.#l.manifest(fallbackTag(t));return e?(0,
p.$E)(e).manifests??[]:[]}async add(t,e){this.#f.set(t,[...this.#f.get(t)??[],e]);await this.#w(t)}
async settle({pauses:[t=.5]}){if(this.#f.size===0)return;for(let e=0,s=0;s<3;e++){if(e===40){
const{host:t,name:e}=this.#l
;throw(0,n.gz)(`listing what refers to images of ${t}/${e}: others write over it again and again; run the job again when they have ended`)
}await(0,k.setTimeout)(t*(.5+Math.random())*1e3);const o=await Promise.all([...this.#f.keys()].map(t=>this.#w(t)))
;s=o.every(Boolean)?s+1:0}}async#w(t){const e=await this.of(t)
;const s=(this.#f.get(t)??[]).filter(t=>!e.some(({digest:e})=>e===t.digest));if(s.length===0)return true
;const o=JSON.stringify({schemaVersion:2,mediaType:p.$p,manifests:[...e,...s.map(described)]});const i=fallbackTag(t)
;await this.#l.put({mediaType:p.$p,digest:(0,$.N)(o),text:o},i).catch(t=>{if(!(t instanceof y.q))throw t
;const{host:e,name:o}=this.#l;const r=s.map(({digest:t})=>t).join(", ");throw(0,
n.gz)(`listing ${r} under ${i} of ${e}/${o}: ${t.message}; exclude sha256-* from the repository's immutable tags`,"failed",t)
});return false}}function fallbackTag(t){return t.replace(":","-")}function described(t){
const{artifactType:e,config:s,annotations:n}=(0,p.$E)(t);const o=e??s?.mediaType;return{mediaType:t.mediaType,
digest:t.digest,size:Buffer.byteLength(t.text),...o!==void 0&&{artifactType:o},...n&&{annotations:n}}}var b=s(80046)
;function receivedManifest(t,e){try{return(0,p.$E)({text:e})}catch(s){if(/^\ufeff\s*\{/.test(e))throw(0,
n.gz)(`reading a manifest: what ${t} sent begins with a byte order mark, which no manifest may; build that image again`,"failed",s)
;if(s instanceof b.u)throw(0,
n.gz)(`reading a manifest: what ${t} sent names something that isn't followed: ${s.message}; build that image again`,"failed",s)
;throw new h.q(`${t} sent something that is no manifest`,0,s)}}async function listedReferrers(t,e){const s=[]
;let o=t.path(`referrers/${e}`);for(let i=0;o!==void 0;i++){if(i===100||s.length>1e4)throw(0,
n.gz)(`asking what refers to ${t.full}@${e}: the list has more than 100 pages, or 10000 entries; delete what nobody needs of them`)
;const r=await pageOf(t,e,o);if(r===void 0)return;s.push(...r.manifests);o=r.next}return s}
async function pageOf({channel:t,full:e,reading:s},n,o){const i=`asking what refers to ${e}@${n}`;const r={doing:i,
method:"GET",path:o,scopes:s,headers:{accept:p.$p},takes:[200,400,404,405,406]};return await(0,
h.d)(i,t.patience,async()=>{const{status:e,headers:s,text:n,url:o}=await t.once(r)
;if(e!==200||!(s["content-type"]??"").startsWith(p.$p))return;const{manifests:a=[]}=receivedManifest(t.host,n)
;const c=/<([^>]+)>;\s*rel="?next"?/.exec(String(s["link"]??""))?.[1];return{manifests:a,
next:c===void 0?void 0:placeOf(i,t.host,c,o)}})}async function hasBlob(t,e){const s=`looking up ${e} in ${t.full}`
;const n=t.writing;const o={doing:s,method:"HEAD",path:t.path(`blobs/${e}`),scopes:n,
needs:"ecr:BatchCheckLayerAvailability",takes:[200,404]};return(await t.channel.ask(o)).status===200}
async function uploadBlob(t,e,s){const{channel:o,full:i,writing:r}=t;const a=`uploading ${e.digest} to ${i}`
;if(!Number.isSafeInteger(e.size)||e.size<0)throw(0,
n.gz)(`${a}: its manifest says no size of it; build that image again`);let c=0;await(0,h.d)(a,o.patience,async i=>{
if(c++>0&&await hasBlob(t,e.digest))return;const d={doing:a,method:"POST",path:t.path("blobs/uploads/"),scopes:r,
takes:[202]};const u=await o.once(d);const l=u.headers.location;if(l===void 0)throw(0,
n.gz)(`${a}: ${o.host} began it, and did not say where to send it (202 without Location); correct whatever is between`)
;const f=placeOf(a,o.host,l,u.url);f.searchParams.set("digest",e.digest);const w={
"content-type":"application/octet-stream","content-length":String(e.size)};await o.once({doing:a,method:"PUT",path:f,
scopes:r,headers:w,body:s,moved:i,takes:[201,204],
unless:t=>/^(BLOB_UPLOAD_(UNKNOWN|INVALID)|(DIGEST|SIZE)_INVALID)$/.test(t.code)?new h.q(`${o.host} answered ${describe(t)}`):void 0
})})}const x=p.V4.join(", ");class Repository{#g;#p=new Map;#m=0;#y=new Map;#$=new KeptReferrers(this);constructor(t){
this.#g=t}get host(){return this.#g.host}get name(){return this.#g.name}async manifest(t){const e=this.#p.get(t)
;if(e!==void 0)return e;const s=await this.#v(t);if(s===void 0)return;if(!this.#p.has(s.digest))this.#m+=s.text.length
;this.#p.set(s.digest,s)
;if(this.#p.size>500||this.#m>67108864)throw(0,n.gz)(`reading ${this.#k(t)}: its image and what refers to it are more than 500 manifests, or 64 MiB of them; push an image that is made of less`)
;return s}async#v(t){const e=`reading ${this.#k(t)}`;return await(0,h.d)(e,this.#g.channel.patience,async()=>{const s={
doing:e,method:"GET",path:this.#g.path(`manifests/${t}`),headers:{accept:x},...this.#g.lookup}
;const{status:n,headers:o,text:i}=await this.#g.channel.once(s);if(n===404)return;const r=(0,$.N)(i)
;if(t.startsWith("sha256:"))this.#b(t,r)
;const a=receivedManifest(this.host,i).mediaType??o["content-type"]?.split(";")[0]??"";return{mediaType:a,digest:r,
text:i}})}async digest(t){const e=`looking up ${this.#k(t)}`;const s=this.#g.path(`manifests/${t}`);const n={doing:e,
method:"HEAD",path:s,headers:{accept:x},needs:"ecr:BatchGetImage",...this.#g.lookup}
;const o=await this.#g.channel.ask(n);if(o.status===404)return;const i=o.headers["docker-content-digest"]
;return typeof i==="string"&&(0,m.Bc)(i)?i:(await this.manifest(t))?.digest}async arrived(t){
const e=`looking for ${this.#k(t)} once it was put`;return await(0,h.d)(e,this.#g.channel.patience,async()=>{
const e=await this.digest(t);if(e===void 0)throw new h.q(`${this.host} said that it stored it, and does not have it`)
;return e})}async blob(t){const{body:e}=await this.#g.channel.ask({...this.#x(t),streams:true});return(0,
v.z)(g.Readable.toWeb(e),t,t=>new h.q(`${t} from ${this.host}`))}async text(t){const e=this.#y.get(t)??this.#T(t)
;this.#y.set(t,e);e.catch(()=>this.#y.delete(t));return await e}async#T(t){const e=this.#x(t);return await(0,
h.d)(e.doing,this.#g.channel.patience,async()=>{const{text:s}=await this.#g.channel.once(e);this.#b(t,(0,$.N)(s))
;return s})}async has(t){return await hasBlob(this.#g,t)}async mount(t,e){
const s=`taking ${t} over from ${this.host}/${e} to ${this.#g.full}`
;const n=this.#g.path(`blobs/uploads/?mount=${encodeURIComponent(t)}&from=${encodeURIComponent(e)}`)
;const o=[...this.#g.writing,`repository:${e}:pull`];const i=await this.#g.channel.ask({doing:s,method:"POST",path:n,
scopes:o,takes:[201,202,400,401,403,404,405]}).catch(t=>{if(t.cause instanceof LoginRefused)return;throw t})
;if(i===void 0)return false;const r=i.headers.location;if(i.status===202&&r){const t=placeOf(s,this.host,r,i.url)
;await this.#g.channel.once({doing:s,method:"DELETE",path:t,scopes:this.#g.writing,takes:[200,204]}).catch(()=>{})}
return i.status===201}async upload(t,e){await uploadBlob(this.#g,t,e)}async put(t,e){const s=this.#E(t,e);await(0,
h.d)(s,this.#g.channel.patience,()=>this.#z(s,t,e))}async putNew(t,e,s=false){const n=this.#E(t,e);let o=false
;return await(0,h.d)(n,this.#g.channel.patience,async()=>{const i=s&&!o?void 0:await this.digest(e)
;if(i!==void 0)return o&&i===t.digest?void 0:i;o=true;await this.#z(n,t,e);return})}#E(t,e){
return`${e===void 0?"storing":"tagging"} ${this.#k(e??t.digest)}`}async#z(t,e,s){const n=await this.#g.channel.once({
doing:t,method:"PUT",path:this.#g.path(`manifests/${s??e.digest}`),scopes:this.#g.writing,headers:{
"content-type":e.mediaType},body:e.text,takes:[200,201,202],unless:t=>s===void 0?void 0:refusedTag(t)})
;const{subject:o}=(0,p.$E)(e);if(o&&n.headers["oci-subject"]===void 0)await this.#$.add(o.digest,e)}async referrers(t){
return await listedReferrers(this.#g,t)??await this.#$.of(t)}async settle(){
await this.#$.settle(this.#g.channel.patience)}#x(t){const e=`reading ${t} of ${this.#g.full}`;return{doing:e,
method:"GET",path:this.#g.path(`blobs/${t}`),scopes:this.#g.reading,takes:[200]}}#b(t,e){
if(e!==t)throw new h.q(`${this.host} sent ${e} for it`,0,new v.W(t))}#k(t){
return`${this.#g.full}${t.startsWith("sha256:")?"@":":"}${t}`}}function refusedTag(t){
if(isTaken(t))return new y.q(t.text)
;return/exceeds the maximum allowed number of tags per image/.test(t.text)?new y.d(t.text):void 0}
function isTaken({status:t,text:e}){if(/not authorized to perform/.test(e))return false
;return[400,403,409,412].includes(t)&&/immutable|cannot be overwritten/i.test(e)}class Wire{channel;name;#O
;constructor(t,e,s){this.#O=s===void 0?"":`?ns=${encodeURIComponent(s)}`;this.channel=t;this.name=e}get host(){
return this.channel.host}get full(){return`${this.host}/${this.name}`}path(t){return`/v2/${this.name}/${t}${this.#O}`}
get reading(){return[`repository:${this.name}:pull`]}get writing(){return[`repository:${this.name}:pull,push`]}
get lookup(){return{scopes:this.reading,wider:this.writing,takes:[200,404]}}}function connectRegistries(t){
const{logins:e,ecr:s,log:n,pauses:a=i._L.registry.pauses,limits:c=i._L.registry}=t;const{secrets:h={hide:()=>{},
clean:t=>t}}=t;const d=new Map;const u=new Map;const l=new Set;const{read:f,write:w,together:g}=c;const p={pauses:a,
read:f,write:w,together:g,tell:t=>n.info(t)};const find=async(t,n)=>{const i=e.find(({registry:e})=>e===t);if(i)return i
;if(isEcrName(t))return await unspent(dockerLogin(t))??await s.login(t);const r=n?.scheme==="basic";if(!(0,
o.U9)(t))return await dockerLogin(t)??(r?await s.maybe(t):void 0);const a=await s.maybe(t);if(a)return a
;const c=r&&n.service==="ecr.amazonaws.com"&&isAwsHere();return await dockerLogin(t)??(c?(await s.own()).login:void 0)}
;const m={send:(0,r.e)(),plain:e=>(0,o.U9)(e)||[...t.plainHttp??[],...t.mirrors?.http??[]].includes(e)}
;const way=(t,e)=>{const s=(0,o.Fd)(t)||l.has(t)?{scheme:"basic"}:void 0;const n=new Access(t,e=>find(t,e),s,h,m)
;return new Channel(t,n,e,m)};const mirrored=async(t,e,s,o)=>{const[i="",...r]=t.split("/");const a=new Wire(way(i,{
...p,pauses:[]}),[...r,s].join("/"),e);return await new Repository(a).digest(o).catch(s=>{
n.info(`the mirror ${t} of ${e} is passed over: ${s.message}`)})};const channel=t=>{const e=d.get(t);if(e)return e
;const s=way(t,p);d.set(t,s);return s};const address=async t=>{const{host:e,name:n}=parse(t);if(e!==void 0)return{
host:e,name:n};const{host:o}=await s.own();l.add(o);return{host:o,name:n}};const y={async resolve(e,s){
const{host:n,name:o}=await address(e);for(const e of t.mirrors?.of[n]??[]){const t=await mirrored(e,n,o,s)
;if(t!==void 0)return t}return await(await y.open(e)).digest(s)},async open(t){const{host:e,name:s}=await address(t)
;const n=u.get(`${e}/${s}`);if(n!==void 0)return n;const i=new Wire(channel(e),s);if((0,
o.Fd)(e))i.channel.access.login().catch(()=>{});const r=new Repository(i);u.set(i.full,r);return r},async isMissing(t){
const{host:e,name:s}=await address(t);return(isEcrName(e)||(0,o.U9)(e))&&await isMissing(new Wire(channel(e),s))},
login:t=>channel(t).access.login()};return y}async function unspent(t){const e=await t
;return e&&isSpent(e.password,Date.now()/1e3)?void 0:e}function isAwsHere(){const t=process.env["AWS_ENDPOINT_URL"]??""
;return URL.canParse(t)&&(0,o.U9)(new URL(t).host)}function isEcrName(t){return t==="public.ecr.aws"||(0,
o.Fd)(t)!==void 0}async function isMissing(t){const{full:e,channel:s,lookup:n}=t;const o={doing:`looking for ${e}`,
method:"GET",path:t.path("manifests/latest"),...n};const{status:i,text:r}=await s.ask(o)
;return i===404&&/"NAME_UNKNOWN"/.test(r)&&/with id '[a-z0-9._-]+'/.test(r)}function parse(t){try{return(0,o.SU)(t)
}catch(t){throw(0,n.Qm)(`repository: ${t instanceof Error?t.message:String(t)}`,t)}}},61444:(t,e,s)=>{s.d(e,{
I:()=>beginning});async function beginning({body:t},e){if(t===null)return{text:"",whole:true}
;const s=new TextDecoder("utf-8",{ignoreBOM:true});let n="";let o=0;for await(const i of t){o+=i.byteLength
;if(o>e)return{text:n+s.decode(i.subarray(0,i.byteLength-(o-e))),whole:false};n+=s.decode(i,{stream:true})}return{
text:n+s.decode(),whole:true}}},23157:(t,e,s)=>{s.d(e,{N:()=>digestOfText});var n=s(77598);function digestOfText(t){
return`sha256:${(0,n.createHash)("sha256").update(t).digest("hex")}`}},82250:(t,e,s)=>{s.d(e,{N:()=>dockerFolder,
p:()=>dockerConfig});var n=s(73024);var o=s(48161);var i=s(76760);var r=s(62807);function dockerFolder(){return(0,
i.resolve)(process.env["DOCKER_CONFIG"]||(0,i.join)((0,o.homedir)(),".docker"))}function dockerConfig(){const t=(0,
i.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(t)??"{}")}catch{throw(0,
r.Qm)(`reading docker's configuration: ${t} is not JSON; correct it or take it away`)}}function textOf(t){try{return(0,
n.readFileSync)(t,"utf8")}catch{return}}},75390:(t,e,s)=>{s.d(e,{e:()=>openLines});var n=s(37067);var o=s(46466)
;var i=s(53614);var r=s(13767);const a=300;function openLines(t=process.env){const e={ask:n.request,agent:new n.Agent({
keepAlive:true})};let o;const secure=async()=>{const e=await Promise.resolve().then(s.t.bind(s,44708,19));const n=(0,
r.K)(t);const o=new e.Agent({keepAlive:true,...n&&{proxyEnv:n}});return{ask:e.request,agent:o}};return async(t,s)=>{
if(t.protocol==="http:")return await send(e,t,s);o??=secure();return await send(await o,t,s)}}
async function send(t,e,s){const{method:n="GET",headers:r,body:c,signal:h}=s;h.throwIfAborted()
;const d=typeof c==="string"?{"content-length":String(Buffer.byteLength(c))}:{};const u={accept:"*/*",
"user-agent":"immutable",...d};const l={agent:t.agent,method:n,timeout:a*1e3,headers:{...u,...r}};const f=t.ask(e,l)
;let w;const stop=()=>(w??f).destroy(h.reason);h.addEventListener("abort",stop)
;f.on("timeout",()=>(w??f).destroy(lost("ETIMEDOUT")));f.on("close",()=>h.removeEventListener("abort",stop))
;const g=new Promise((t,e)=>f.on("response",t).on("error",e).on("close",()=>e(lost("ECONNRESET"))))
;const p=typeof c==="object"?new i.U(c,Number(r["content-length"])):void 0;if(p===void 0)f.end(c);else(0,
o.pipeline)(p.parts(),f).catch(()=>{});try{w=await g}catch(o){if(p?.broken!==void 0)throw p.broken
;const i=f.reusedSocket&&isReading(n)&&isClosed(o)&&!h.aborted;if(i)return await send(t,e,s);throw o}
w.on("error",()=>{});w.on("close",()=>f.writableFinished||f.destroy());return{status:w.statusCode??0,headers:w.headers,
url:e.href,body:w}}function lost(t){return Object.assign(new Error(t),{code:t})}function isReading(t){
return t==="GET"||t==="HEAD"}function isClosed(t){return["ECONNRESET","EPIPE"].includes(t.code??"")}},52140:(t,e,s)=>{
s.d(e,{B:()=>tellLines,n:()=>start});var n=s(31421);var o=s(38321);var i=s(32561);var r=s(8915);var a=s(82662)
;function start(t,e,{folder:s,quiet:i=false}={}){(0,a.AO)();const c=(0,n.spawn)(t,e,{env:(0,r.y)(t),...s!==void 0&&{
cwd:s},stdio:["pipe","pipe",i?"ignore":"pipe"]});const{stdin:h,stdout:d,stderr:u}=c;h.on("error",()=>{});return{in:h,
out:d,end:ended(codeOf(c),u?(0,o.text)(u):""),stop:()=>void c.kill("SIGKILL")}}async function tellLines(t,e,s,o){(0,
a.AO)();const c=(0,n.spawn)(t,e,{env:(0,r.y)(t),stdio:["ignore","pipe","pipe"]});const h=[c.stdout,c.stderr].map(t=>{
const e=new i.u(o,s);t.on("data",t=>e.take(t));return e});const d=await codeOf(c);await(0,a.KM)()
;for(const t of h)t.end();return d}function codeOf(t){return new Promise(e=>{
t.on("error",t=>e(t.code??t.message)).on("close",e)})}async function ended(t,e){const[s,n]=await Promise.all([t,e])
;await(0,a.KM)();return{code:s,err:n}}},19349:(t,e,s)=>{s.d(e,{Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,
fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var n=s(27122);var o=s(93720);function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function digestOf(t){return(0,o.mQ)(t).digest??t}function fullName(t){
const{host:e,name:s,tag:o,digest:i}=(0,n.F2)(t);const r=o===void 0&&i===void 0?":latest":o===void 0?"":`:${o}`
;return`${e}/${s}${r}${i===void 0?"":`@${i}`}`}function parseRepository(t){const{host:e,path:s}=(0,o.Ve)(t)
;if(e!==void 0)(0,n.RC)(e,s)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`);(0,
n.I3)(s,t)
;if(e===void 0&&(ecrHost(s)!==void 0||s==="public.ecr.aws"))throw new Error(`"${t}" is a registry; give a repository of it too, such as ${t}/orders`)
;return e===void 0?{name:s}:(0,n.Vz)(e,s)}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}
function isLoopback(t){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},27122:(t,e,s)=>{s.d(e,{
ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var n=s(93720)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const i=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:s,tag:o,digest:i}=(0,n.mQ)(t)
;if(i!==void 0&&!(0,n.Bc)(i))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(e,s);checkName(s,t);return{...inFull(e,s),...o!==void 0&&{tag:o},...i!==void 0&&{
digest:i}}}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{host:t,name:e};return{host:"docker.io",
name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(r.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(i.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return;const s=t.replace(/^.*@/,"…@")
;const n=/^[a-z]+:$/.test(t)&&e.startsWith("/")?`; leave ${t}// out`:""
;throw new Error(`"${s}" in "${s}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000${n}`)}function checkName(t,e){
if(t.length<=255&&o.test(t))return;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},82589:(t,e,s)=>{s.d(e,{d:()=>TagsFull,q:()=>TagTaken});class TagsFull extends Error{}class TagTaken extends Error{}}
};
