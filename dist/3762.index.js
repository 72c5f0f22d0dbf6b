export const id=3762;export const ids=[3762];export const modules={3762:(t,e,s)=>{s.r(e);s.d(e,{
connectRegistries:()=>connectRegistries});var n=s(2807);var i=s(9349);var r=s(2403);var o=s(8500)
;class Passing extends Error{after;constructor(t,e=0,s){super(t,{cause:s});this.after=e}}
async function whilePassing(t,{pauses:e,tell:s},i){const{spread:a,longest:c}=r._.registry;return await(0,r.d)(i,(i,r)=>{
if(!(i instanceof Passing))throw i;const o=e[r];if(o===void 0){const s=`tried ${e.length+1} times`;throw(0,
n.gz)(`${t}: ${i.message} (${s}); run the job again when it answers`,"failed",i)}const h=1-a+Math.random()*2*a
;const d=Math.min(Math.max(o*h,i.after),c);s(`${t}: ${i.message}; next try in ${d.toFixed(1)} s`);return d},t=>(0,
o.setTimeout)(t*1e3))}function answerOf({status:t,text:e}){try{const[s]=JSON.parse(e).errors
;const n=typeof s.detail==="string"?`: ${s.detail}`:deeper(s.detail);return{status:t,code:String(s.code??""),
text:oneLine(`${s.message??""}${n}`)}}catch{return{status:t,code:"",text:oneLine(e)}}}function deeper(t){
const{Err:e,message:s}=t??{};const n=e??s;return n===void 0?"":`: ${typeof n==="string"?n:JSON.stringify(n)}`}
function describe({status:t,code:e,text:s}){return[`${t}${e&&` ${e}`}`,s].filter(t=>t!=="").join(": ")}
function refusal({doing:t,needs:e},s,i,r){const o=`${t}: ${s} answered ${describe(i)}`
;const a=i.status===403&&i.text===""&&r==="AWS"?e:void 0
;const c=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(i.text)?.[1]??a;if(c)return(0,
n.gz)(`${o}; grant ${c} to the role`)
;if(i.status===401)return r===void 0?(0,n.Qm)(`${o}; it wants a log-in: ${howToLogIn(s)}`):(0,
n.Qm)(`${o}; it does not take the log-in of ${r}, check user and password or token`)
;if(i.status===403||i.code==="DENIED")return(0,
n.gz)(`${o}; ${r??"nobody without a log-in"} may not do this there, grant it or log in as another`)
;if(i.code==="NAME_UNKNOWN")return(0,n.gz)(`${o}; create the repository or correct its name`)
;if(i.code==="NAME_INVALID")return(0,n.Qm)(`${o}; correct the repository's name`);return(0,
n.gz)(`${o}; correct what it names and run again`)}function howToLogIn(t){
return t==="public.ecr.aws"?"give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken":"give username and password, or registry-auth"
}function oneLine(t){const e=t.replaceAll(/<[^>]*>/g," ").replaceAll(/\s+/g," ").trim()
;return e.length>400?`${e.slice(0,400)} …`:e}class Access{#t;#e;#s=new Map;#n;#i;constructor(t,e,s){this.#t=t;this.#e=e
;this.#n=s}async user(){return(await this.#i)?.username}login(){this.#i??=this.#e(this.#n);return this.#i}
async header(t){if(this.#n===void 0)return;if(this.#n.scheme==="basic"){const t=await this.login()
;return t&&`Basic ${basic(t)}`}const e=t.join(" ");const s=this.#s.get(e)??this.#r(this.#n,t);this.#s.set(e,s)
;s.catch(()=>this.#s.delete(e));return`Bearer ${await s}`}challenged(t,e,s){if(t===void 0)return false;this.#n=t
;this.#s.delete(e.join(" "));return t.scheme==="bearer"||s===void 0}async#r(t,e){const{realm:s,service:r}=t
;const o=await this.login();const a=[...r?[["service",r]]:[]];for(const t of e)a.push(["scope",t])
;const c=o?.username==="<token>"?o.password:void 0;const h=new URL(s);if(o&&h.protocol!=="https:"&&!(0,
i.U9)(h.host))throw(0,
n.Qm)(`logging in to ${this.#t}: it says to do that at ${s}, which is not https, so nothing was sent; correct the registry's configuration`)
;if(c===void 0)for(const[t,e]of a)h.searchParams.append(t,e);const d=await fetch(h,{signal:AbortSignal.timeout(3e4),
...c===void 0?{headers:o?{authorization:`Basic ${basic(o)}`}:{}}:{method:"POST",
body:new URLSearchParams([["grant_type","refresh_token"],["client_id","immutable"],["refresh_token",c],...r?[["service",r]]:[],["scope",e.join(" ")]])
}});const u=await d.text();if(d.ok){const{token:t,access_token:e}=JSON.parse(u);return t??e??""}const l=answerOf({
status:d.status,text:u});if(d.status===429||d.status>=500)throw new Passing(`${h.host} answered ${describe(l)}`)
;throw new LoginRefused(`${h.host}, which logs in to ${this.#t}, answered ${describe(l)}`,o?.username)}}
class LoginRefused extends Error{user;constructor(t,e){super(t);this.user=e}}function basic({username:t,password:e}){
return Buffer.from(`${t}:${e}`).toString("base64")}var a=s(7997);function parseChallenge(t){if(t===null)return
;const e=/(?:^|,\s*)bearer\s+(.*)$/i.exec(t)?.[1];if(e!==void 0){
const t=Object.fromEntries([...e.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([,t="",e,s])=>[t.toLowerCase(),e??s??""]))
;const{realm:s,service:n,scope:i}=t;if(s===void 0)return;return{scheme:"bearer",realm:s,...n!==void 0&&{service:n},
...i!==void 0&&{scope:i}}}const s=/(?:^|,\s*)basic\b(.*)$/i.exec(t)?.[1];if(s===void 0)return
;const n=/\bservice="([^"]*)"/i.exec(s)?.[1];return{scheme:"basic",...n!==void 0&&{service:n}}}var c=s(3767)
;var h=s(7953);function lost(t,e,s){if(s instanceof n.C9||s instanceof Passing)return s;const i=chain(s)
;const r=i.find(t=>t instanceof h.WM)
;if(r)return(0,n.gz)(`${t}: ${r.message}; build or pull the image again`,"failed",r)
;const o=i.find(t=>t instanceof n.C9||t instanceof Passing);if(o)return o;const a=i.at(-1)
;const{code:d,message:u,address:l,port:f,hostname:g}=a;if(d==="ENOTFOUND"){const i=(0,c.K)(process.env)?.https_proxy
;const r=i!==void 0&&new URL(i).hostname===g?"HTTPS_PROXY":"the registry's name";return(0,
n.Qm)(`${t}: no host is called ${g??e}; correct ${r}`,s)}
if(/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(d??""))return(0,
n.Qm)(`${t}: ${e} has no certificate that is trusted here (${d}); give its CA in NODE_EXTRA_CA_CERTS`,s)
;const p=/^Proxy response \((\d+)\)/.exec(u)?.[1];if(p==="407"||p==="403")return(0,
n.Qm)(`${t}: the proxy in HTTPS_PROXY answered ${p} when a way to ${e} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,s)
;if(p!==void 0)return new Passing(`the proxy in HTTPS_PROXY answered ${p}`,0,s);const w=l===void 0?"":` ${l}:${f}`
;return new Passing(`the connection to ${e} failed: ${d??u}${w}`,0,s)}function chain(t){const e=[]
;for(let s=t;s instanceof Error&&e.length<10;s=s.cause)e.push(s);return e.length>0?e:[new Error(String(t))]}
class Channel{host;access;patience;#o;constructor(t,e,s){this.host=t;this.access=e;this.patience=s
;this.#o=new URL(`${(0,i.U9)(t)?"http":"https"}://${t==="docker.io"?"registry-1.docker.io":t}`).origin}async ask(t){
return await whilePassing(t.doing,this.patience,()=>this.once(t))}async once(t){const e=await this.#a(t)
;let s=await this.#c(t,e);if(s.status===401&&new URL(s.url).origin===this.#o){
const n=parseChallenge(s.headers.get("www-authenticate"));if(this.access.challenged(n,t.scopes,e)){
const e=await this.#a(t);if(e!==void 0)s=await this.#c(t,e)}const{wider:i}=t
;if(s.status===401&&i&&n?.scheme==="bearer"&&await this.access.user()!==void 0)return await this.once({...t,scopes:i,
wider:void 0})}const{status:n}=s;if(t.takes.includes(n))return s;const i=answerOf(s)
;if(n===429||n>=500||n===408)throw new Passing(`${this.host} answered ${describe(i)}`,seconds(s.headers.get("retry-after")))
;throw t.unless?.(i)??refusal(t,this.host,i,await this.access.user())}async#a({doing:t,scopes:e}){try{
return await this.access.header(e)}catch(e){if(e instanceof LoginRefused){
const s=e.user===void 0?howToLogIn(this.host):`check user and password of ${e.user}`;throw(0,
n.Qm)(`${t}: ${e.message}; ${s}`,e)}throw lost(t,this.host,e)}}
async#c({doing:t,method:e,path:s,headers:n={},body:i,takes:r,streams:o},c){const h=new URL(s,this.#o)
;const d=new AbortController;const u=(0,a.setTimeout)(()=>d.abort(new Error("nothing came for 60 s")),6e4).unref()
;const l=new TransformStream({transform(t,e){u.refresh();e.enqueue(t)},flush:()=>clearTimeout(u)});try{
const t=await fetch(h,{method:e,headers:{...n,...c&&h.origin===this.#o&&{authorization:c}},signal:d.signal,
...typeof i==="string"&&{body:i},...typeof i==="function"&&{body:(await i()).pipeThrough(l),duplex:"half",
redirect:"error",window:null}});const s=o&&r.includes(t.status)?"":await t.text();return{status:t.status,
headers:t.headers,url:t.url,text:s,body:t.body}}catch(e){throw lost(t,this.host,e)}finally{clearTimeout(u)}}}
function seconds(t){const e=Number(t);return Number.isFinite(e)?e:0}var d=s(8321);var u=s(2250);var l=s(2140)
;async function dockerLogin(t){const e=(0,u.p)();const s=(0,i.ur)(t)
;const n=e.credHelpers?.[s]??e.credHelpers?.[t]??e.credsStore;return(n?await ask(n,s):void 0)??stored(e,t)}
function stored({auths:t={}},e){const plain=t=>t.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;const s=e==="docker.io"?["index.docker.io","docker.io","registry-1.docker.io"]:[e]
;const n=Object.entries(t).find(([t])=>s.includes(plain(t)))?.[1];if(n?.identitytoken)return{username:"<token>",
password:n.identitytoken};if(n?.username&&n.password)return{username:n.username,password:n.password}
;const[,i,r]=/^([^:]*):(.*)$/s.exec(Buffer.from(n?.auth??"","base64").toString())??[];return i&&r?{username:i,password:r
}:void 0}async function ask(t,e){const s=(0,l.n)(`docker-credential-${t}`,["get"],{quiet:true});s.in.end(e)
;const[{code:n},i]=await Promise.all([s.end,(0,d.text)(s.out)]);if(n!==0)return;try{
const{Username:t,Secret:e}=JSON.parse(i);return t&&e?{username:t,password:e}:void 0}catch{return}}var f=s(4493)
;var g=s(2589);function receivedManifest(t,e){try{return(0,f.$E)({text:e})}catch(e){
throw new Passing(`${t} sent something that is no manifest`,0,e)}}function fallbackTag(t){return t.replace(":","-")}
async function listedReferrers(t,e){const s=[];let n=t.path(`referrers/${e}`);while(n!==void 0){
const i=await pageOf(t,e,n);if(i===void 0)return;s.push(...i.manifests);n=i.next}return s}
async function keptReferrers(t,e){return manifestsOf(await t.manifest(fallbackTag(e)))}
async function pageOf({channel:t,full:e,reading:s},n,i){const r=`asking what refers to ${e}@${n}`;const o={doing:r,
method:"GET",path:i,scopes:s,headers:{accept:f.$p},takes:[200,400,404,405,406]}
;return await whilePassing(r,t.patience,async()=>{const{status:e,headers:s,text:n,url:i}=await t.once(o)
;if(e!==200||!(s.get("content-type")??"").startsWith(f.$p))return;const{manifests:r=[]}=receivedManifest(t.host,n)
;const a=/<([^>]+)>;\s*rel="?next"?/.exec(s.get("link")??"")?.[1];return{manifests:r,next:a===void 0?void 0:new URL(a,i)
}})}async function keepReferrer(t,e,s){const i=fallbackTag(e);const r=await keptReferrers(t,e)
;if(r.some(({digest:t})=>t===s.digest))return;const{artifactType:o,config:a,annotations:c}=(0,f.$E)(s)
;const d=o??a?.mediaType;const u={mediaType:s.mediaType,digest:s.digest,size:Buffer.byteLength(s.text),...d!==void 0&&{
artifactType:d},...c&&{annotations:c}};const l=JSON.stringify({schemaVersion:2,mediaType:f.$p,manifests:[...r,u]});try{
await t.put({mediaType:f.$p,digest:(0,h.Nv)(l),text:l},i)}catch(e){if(!(e instanceof g.q))throw e;throw(0,
n.gz)(`listing ${s.digest} under ${i} of ${t.host}/${t.name}: ${e.message}; exclude sha256-* from the repository's immutable tags`,"failed",e)
}}function manifestsOf(t){return t?(0,f.$E)(t).manifests??[]:[]}async function hasBlob(t,e){
const s=`looking up ${e} in ${t.full}`;const n=t.writing;const i={doing:s,method:"HEAD",path:t.path(`blobs/${e}`),
scopes:n,needs:"ecr:BatchCheckLayerAvailability",takes:[200,404]};return(await t.channel.ask(i)).status===200}
async function uploadBlob(t,e,s){const{channel:n,full:i,writing:r}=t;const o=`uploading ${e.digest} to ${i}`;let a=0
;await whilePassing(o,n.patience,async()=>{if(a++>0&&await hasBlob(t,e.digest))return;const i={doing:o,method:"POST",
path:t.path("blobs/uploads/"),scopes:r,takes:[202]};const c=await n.once(i)
;const h=new URL(c.headers.get("location")??"",c.url);h.searchParams.set("digest",e.digest);const d={
"content-type":"application/octet-stream","content-length":String(e.size)};await n.once({doing:o,method:"PUT",path:h,
scopes:r,headers:d,body:s,takes:[201,204],
unless:t=>/^BLOB_UPLOAD_(UNKNOWN|INVALID)$/.test(t.code)?new Passing(`${n.host} answered ${describe(t)}`):void 0})})}
const p=f.V4.join(", ");class Repository{#h;#d=new Map;constructor(t){this.#h=t}get host(){return this.#h.host}
get name(){return this.#h.name}async manifest(t){const e=this.#d.get(t);if(e!==void 0)return e;const s=await this.#u(t)
;if(s!==void 0)this.#d.set(s.digest,s);return s}async#u(t){const e=`reading ${this.#l(t)}`
;return await whilePassing(e,this.#h.channel.patience,async()=>{const s={doing:e,method:"GET",
path:this.#h.path(`manifests/${t}`),headers:{accept:p},...this.#h.lookup}
;const{status:n,headers:i,text:r}=await this.#h.channel.once(s);if(n===404)return;const o=(0,h.Nv)(r)
;if(t.startsWith("sha256:"))this.#f(t,o)
;const a=receivedManifest(this.host,r).mediaType??i.get("content-type")?.split(";")[0]??"";return{mediaType:a,digest:o,
text:r}})}async digest(t){const e=`looking up ${this.#l(t)}`;const s=this.#h.path(`manifests/${t}`);const n={doing:e,
method:"HEAD",path:s,headers:{accept:p},needs:"ecr:BatchGetImage",...this.#h.lookup}
;const i=await this.#h.channel.ask(n);if(i.status===404)return
;return i.headers.get("docker-content-digest")??(await this.manifest(t))?.digest}async blob(t){
const{body:e}=await this.#h.channel.ask({...this.#g(t),streams:true});return(0,h.zr)(e,t)}async text(t){
const e=this.#g(t);return await whilePassing(e.doing,this.#h.channel.patience,async()=>{
const{text:s}=await this.#h.channel.once(e);this.#f(t,(0,h.Nv)(s));return s})}async has(t){
return await hasBlob(this.#h,t)}async mount(t,e){const s=`taking ${t} over from ${this.host}/${e} to ${this.#h.full}`
;const n=this.#h.path(`blobs/uploads/?mount=${encodeURIComponent(t)}&from=${encodeURIComponent(e)}`)
;const i=[...this.#h.writing,`repository:${e}:pull`];const r=await this.#h.channel.ask({doing:s,method:"POST",path:n,
scopes:i,takes:[201,202,400,401,403,404,405]}).catch(t=>{if(t.cause instanceof LoginRefused)return;throw t})
;if(r===void 0)return false;const o=r.headers.get("location");if(r.status===202&&o){const t=new URL(o,r.url)
;await this.#h.channel.once({doing:s,method:"DELETE",path:t,scopes:this.#h.writing,takes:[200,204]}).catch(()=>{})}
return r.status===201}async upload(t,e){await uploadBlob(this.#h,t,e)}async put(t,e){const s=this.#p(t,e)
;await whilePassing(s,this.#h.channel.patience,()=>this.#w(s,t,e))}async putNew(t,e){const s=this.#p(t,e);let n=false
;return await whilePassing(s,this.#h.channel.patience,async()=>{const i=await this.digest(e)
;if(i!==void 0)return n&&i===t.digest?void 0:i;n=true;await this.#w(s,t,e);return})}#p(t,e){
return`${e===void 0?"storing":"tagging"} ${this.#l(e??t.digest)}`}async#w(t,e,s){const n=await this.#h.channel.once({
doing:t,method:"PUT",path:this.#h.path(`manifests/${s??e.digest}`),scopes:this.#h.writing,headers:{
"content-type":e.mediaType},body:e.text,takes:[200,201,202],unless:t=>s!==void 0&&isTaken(t)?new g.q(t.text):void 0})
;const{subject:i}=(0,f.$E)(e);if(i&&!n.headers.has("oci-subject"))await keepReferrer(this,i.digest,e)}
async referrers(t){return await listedReferrers(this.#h,t)??await keptReferrers(this,t)}#g(t){
const e=`reading ${t} of ${this.#h.full}`;return{doing:e,method:"GET",path:this.#h.path(`blobs/${t}`),
scopes:this.#h.reading,takes:[200]}}#f(t,e){if(e!==t)throw new Passing(`${this.host} sent ${e} for it`,0,new h.WM(t))}
#l(t){return`${this.#h.full}${t.startsWith("sha256:")?"@":":"}${t}`}}function isTaken({status:t,text:e}){
if(/not authorized to perform/.test(e))return false
;return[400,403,409,412].includes(t)&&/immutable|cannot be overwritten/i.test(e)}class Wire{channel;name
;constructor(t,e){this.channel=t;this.name=e}get host(){return this.channel.host}get full(){
return`${this.host}/${this.name}`}path(t){return`/v2/${this.name}/${t}`}get reading(){
return[`repository:${this.name}:pull`]}get writing(){return[`repository:${this.name}:pull,push`]}get lookup(){return{
scopes:this.reading,wider:this.writing,takes:[200,404]}}}const w=`sha256:${"0".repeat(64)}`
;function connectRegistries({logins:t,ecr:e,log:s,pauses:n=r._.registry.pauses}){const o=new Map;const a=new Map
;const c={pauses:n,tell:t=>s.info(t)};const find=async(s,n)=>{const r=t.find(({registry:t})=>t===s);if(r)return r
;if(isEcrName(s))return await e.login(s);const o=t.find(({registry:t})=>t===void 0);if(o)return o
;const a=n?.scheme==="basic";if(!(0,i.U9)(s))return await dockerLogin(s)??(a?await e.maybe(s):void 0)
;const c=await e.maybe(s);if(c)return c;const h=a&&n.service==="ecr.amazonaws.com"
;return await dockerLogin(s)??(h?(await e.own()).login:void 0)};const channel=t=>{const e=o.get(t);if(e)return e
;const s=(0,i.Fd)(t)?{scheme:"basic"}:void 0;const n=new Channel(t,new Access(t,e=>find(t,e),s),c);o.set(t,n);return n}
;const address=async t=>{const{host:s=(await e.own()).host,name:n}=parse(t);return{host:s,name:n}};return{address,
async open(t){const{host:e,name:s}=await address(t);const n=a.get(`${e}/${s}`);if(n!==void 0)return n
;const r=new Wire(channel(e),s);const o=isEcrName(e)||(0,i.U9)(e)||parse(t).host===void 0
;if(o&&await isMissing(r))return;const c=new Repository(r);a.set(r.full,c);return c},login:t=>channel(t).access.login()}
}function isEcrName(t){return t==="public.ecr.aws"||(0,i.Fd)(t)!==void 0}async function isMissing(t){
const{full:e,channel:s,lookup:n}=t;const i={doing:`looking for ${e}`,method:"GET",path:t.path(`manifests/${w}`),...n}
;const{status:r,text:o}=await s.ask(i);return r===404&&/"NAME_UNKNOWN"/.test(o)&&/with id '[a-z0-9._-]+'/.test(o)}
function parse(t){try{return(0,i.SU)(t)}catch(t){
throw(0,n.Qm)(`repository: ${t instanceof Error?t.message:String(t)}`,t)}}},7953:(t,e,s)=>{s.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var n=s(7598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const s=(0,
n.createHash)("sha256");let i=0;return t.pipeThrough(new TransformStream({transform(t,e){s.update(t);i+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${s.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${i} bytes of ${t} came`)}}))}},2250:(t,e,s)=>{s.d(e,{
N:()=>dockerFolder,p:()=>dockerConfig});var n=s(3024);var i=s(8161);var r=s(6760);var o=s(2807);function dockerFolder(){
return(0,r.resolve)(process.env["DOCKER_CONFIG"]||(0,r.join)((0,i.homedir)(),".docker"))}function dockerConfig(){
const t=(0,r.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(t)??"{}")}catch{throw(0,
o.Qm)(`reading docker's configuration: ${t} is not JSON; correct it or take it away`)}}function textOf(t){try{return(0,
n.readFileSync)(t,"utf8")}catch{return}}},2140:(t,e,s)=>{s.d(e,{n:()=>start});var n=s(1421);var i=s(8321);var r=s(2662)
;function start(t,e,{quiet:s=false}={}){(0,r.A)();const o=(0,n.spawn)(t,e,{stdio:["pipe","pipe",s?"ignore":"pipe"]})
;const{stdin:a,stdout:c,stderr:h}=o;a.on("error",()=>{});const d=new Promise(t=>{
o.on("error",e=>t(e.code??e.message)).on("close",t)});return{in:a,out:c,end:ended(d,h?(0,i.text)(h):"")}}
async function ended(t,e){const[s,n]=await Promise.all([t,e]);await(0,r.K)();return{code:s,err:n}}},2662:(t,e,s)=>{
s.d(e,{A:()=>endWithUs,K:()=>unlessWeEnd});var n=s(1421);var i=s(8500);const r=5e3;let o=false;let a=false
;function endWithUs(){if(a)return;a=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{o=true
;const e=descendants();for(const s of e)tell(s,t);const s=Date.now()+r;while(e.some(t=>tell(t,0))&&Date.now()<s)await(0,
i.setTimeout)(20);for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}
async function unlessWeEnd(){if(o)await new Promise(()=>{})}function descendants(){const{stdout:t}=(0,
n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8"})
;const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const s=[process.pid]
;for(const t of s)for(const[n=0,i]of e)if(i===t&&n!==t)s.push(n);return s.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},4493:(t,e,s)=>{s.d(e,{$E:()=>contentOf,$p:()=>n,EG:()=>i,
H3:()=>isAttestation,QP:()=>o,TF:()=>r,V4:()=>c,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex})
;const n="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const a="application/vnd.docker.distribution.manifest.list.v2+json"
;const c=[n,i,a,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===n||t===a}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}},
9349:(t,e,s)=>{s.d(e,{ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,
ol:()=>digestOf,ur:()=>configKey});var n=s(3720);function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function digestOf(t){return(0,n.mQ)(t).digest??t}
const i=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:s,tag:i,digest:r}=(0,n.mQ)(t)
;if(r!==void 0&&!(0,n.Bc)(r))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(i!==void 0)parseTag(i);checkHost(e,s);checkName(s,t);return{...inFull(e,s),...i!==void 0&&{tag:i},...r!==void 0&&{
digest:r}}}function parseRepository(t){const{host:e,path:s}=(0,n.Ve)(t);if(e!==void 0)checkHost(e,s)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(s,t);return e===void 0?{name:s}:inFull(e,s)}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{
host:t,name:e};return{host:"docker.io",name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(o.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(r.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return
;throw new Error(`"${t}" in "${t}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(t,e){
if(t.length<=255&&i.test(t))return;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},2403:(t,e,s)=>{s.d(e,{_:()=>n,d:()=>patiently});const n={
aws:{reads:4,changes:1,answer:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},preflight:[1,2,4,8,16],registry:{
pauses:[.5,1.5,4,9],spread:.25,longest:15},github:{pauses:[.5,1.5],together:5}};async function patiently(t,e,s){
for(let n=0;;n++)try{return await t()}catch(t){await s(e(t,n))}}},3720:(t,e,s)=>{s.d(e,{Bc:()=>isDigest,
Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@");const s=e<0?t:t.slice(0,e)
;const[,n="",i]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];return{...splitHost(n),tag:i,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...s]=t.split("/");const n=s.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{
host:e,path:s.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},
2589:(t,e,s)=>{s.d(e,{q:()=>TagTaken});class TagTaken extends Error{}}};
