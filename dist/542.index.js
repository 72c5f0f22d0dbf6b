export const id=542;export const ids=[542];export const modules={68161:(e,t,n)=>{n.r(t);n.d(t,{openAsker:()=>openAsker})
;var o=n(13767);var s=n(25599);var r=n(57075);var i=n(38522);class Course{#e=performance.now();#t=new Map
;doing="looking up the name";bytes=0;over(e,t){this.#t.set(e,this.#n());this.doing=t}again(){this.#t.clear()
;this.doing="looking up the name";this.bytes=0}timings(){return{...Object.fromEntries(this.#t),all:this.#n()}}#n(){
return(performance.now()-this.#e)/1e3}}class Unanswered extends Error{kind;constructor(e,t){super(t);this.kind=e}}
function unlessStopped(e,t){return new Promise((n,o)=>{e.throwIfAborted();let letGo=()=>{};const stop=()=>{letGo()
;o(e.reason)};e.addEventListener("abort",stop,{once:true});const over=()=>e.removeEventListener("abort",stop)
;letGo=t(e=>{over();n(e)},e=>{over();o(e)})})}const c=1048576;function readBody({status:e,headers:t,body:n},o,s,r){
const i=o==="HEAD"||e===204||e===304;return unlessStopped(r,(e,o)=>{const r=[];let a=0;const over=t=>{
const n=Buffer.concat(r).subarray(0,c);e({body:(new TextDecoder).decode(n,{stream:t}),cut:t})};const letGo=()=>{
n.destroy();d.destroy()};const d=i?n:unpacked(n,t["content-encoding"],o);n.on("data",e=>{s.bytes+=e.length})
;d.on("data",e=>{r.push(e);a+=e.length;if(a<=c)return;over(true);letGo()})
;const gone=()=>o(Object.assign(new Error("aborted"),{code:"ECONNRESET"}));d.on("end",()=>{d.off("close",gone)
;over(false)});d.on("error",o);d.on("close",gone);return letGo})}function unpacked(e,t,n){
const o=(t??"").toLowerCase().split(/[\s,]+/);const s=o.filter(e=>e!==""&&e!=="identity").toReversed()
;const i=s.map(e=>a.get(e)).filter(e=>e!==void 0);if(i.length===0||i.length<s.length||i.length>2)return e
;return i.reduce((e,t)=>{const o=t();(0,r.pipeline)(e,o,e=>e&&n(e));return o},e)}
const a=new Map([["gzip",i.createGunzip],["x-gzip",i.createGunzip],["br",i.createBrotliDecompress],["deflate",i.createInflate]])
;var d=n(2848);function explain(e,t){if(e instanceof Unanswered)return{kind:e.kind,why:e.message}
;const{code:n="",message:o=String(e),address:s,port:r}=e;const lost=e=>({kind:"no connection",why:e})
;const i=s===void 0?"":` ${s.includes(":")?`[${s}]`:s}:${r}`
;const c=t.doing===h?` after ${t.bytes} bytes of the body`:"";switch(n){case"ECONNREFUSED":
return lost(`${i.trim()} refused the connection`);case"ECONNRESET":case"EPIPE":
return lost(c?`the connection was closed${c}, before its end`:`the connection was closed while ${t.doing}`)
;case"EHOSTUNREACH":case"ENETUNREACH":case"EADDRNOTAVAIL":return lost(`no way leads to${i} (${n})`);case"ETIMEDOUT":
return lost(`nobody answered at${i} (${n})`);case"HPE_HEADER_OVERFLOW":return lost("its headers are longer than 64 KiB")
;default:}if(n.startsWith("HPE_"))return lost(c?`broken HTTP${c} (${n})`:`what came is no HTTP (${n})`)
;if(/^(Z_|ERR_(?:_ERROR_|BROTLI|PADDING))/.test(n))return lost(`it isn't coded as its content-encoding says (${n})`)
;if(n==="ERR_HTTP2_STREAM_ERROR")return lost(`the other side gave up while ${t.doing} (${explain_short(o.replace(/.* /,""))})`)
;if(/^(ERR_SSL_|EPROTO)/.test(n))return{kind:"TLS",why:handshake(n)}
;return lost(`the connection broke while ${t.doing}: ${explain_short(n===""?o:`${n}: ${o}`)}`)}
const h="reading the body";function handshake(e){
if(/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNEXPECTED_MESSAGE/.test(e))return`what answers there speaks no TLS (${e}); is it http?`
;if(/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/.test(e))return`it offers no TLS version from 1.2 on (${e}); let it offer TLS 1.2 or 1.3`
;if(/CERTIFICATE_REQUIRED/.test(e))return`it wants a certificate of the client (${e}), which a check can't give`
;return`no TLS could be agreed on (${e})`}function explain_short(e){const t=(0,d.pj)(e).replaceAll(/\s+/g," ")
;return t.length>200?`${t.slice(0,199)}…`:t}var u=n(77030);async function addressesOf(e,t,n,o){const s=(0,u.isIP)(e)
;if(s!==0){if(t===void 0||t===s)return[e];throw new Unanswered("no name",`${e} is no IPv${t} address`)}
const r=await unlessStopped(o,(o,s)=>{n.find(e,t).then(o,s);return()=>{}})
;if("why"in r)throw new Unanswered("no name",r.why);return alternating(r.addresses)}function alternating(e){
const[t=""]=e;const n=e.filter(e=>(0,u.isIP)(e)===(0,u.isIP)(t));const o=e.filter(e=>(0,u.isIP)(e)!==(0,u.isIP)(t))
;return Array.from({length:Math.max(n.length,o.length)},(e,t)=>[n[t],o[t]]).flat().flatMap(e=>e??[])}
function reach(e,t,n){return unlessStopped(n,(n,o)=>{const s=new Set;const r=[...e];let i;let c;const letGo=()=>{
clearTimeout(c);for(const e of s)e.destroy()};const next=()=>{clearTimeout(c);const e=r.shift();if(e===void 0)return
;const a=(0,u.connect)({host:e,port:t,noDelay:true});s.add(a);a.once("connect",()=>{s.delete(a);letGo();n(a)})
;a.on("error",e=>{i??=e;if(!s.delete(a))return;if(r.length>0)next();else if(s.size===0)o(i)})
;if(r.length>0)c=setTimeout(next,250)};next();return letGo})}var l=n(41692)
;function named({subject:e,issuer:t,subjectaltname:n}){const[o="nobody"]=(n??"").replaceAll("DNS:","").split(", ")
;return{subject:distrust_short(nameOf(e)??o),issuer:distrust_short(nameOf(t)??"nobody")}}function nameOf(e){
const t=e?.CN??e?.O;return Array.isArray(t)?t[0]:t}function distrust_short(e){const t=(0,d.pj)(e).replaceAll(/\s+/g," ")
;return t.length>120?`${t.slice(0,119)}…`:t}function isOfTime(e){return e==="CERT_HAS_EXPIRED"||e==="CERT_NOT_YET_VALID"
}function distrust(e,t,n,o){const{subject:s,issuer:r}=named(t);switch(e){case"ERR_TLS_CERT_ALTNAME_INVALID":{
const e=distrust_short((t.subjectaltname??s).replaceAll(/DNS:|IP Address:/g,""))
;return`the certificate is for ${e}, not for ${n}; give the host one that has its name`}case"CERT_HAS_EXPIRED":
return`the certificate of ${s} expired on ${day(t.valid_to)}; ${clockWrong(t,o)??"renew it"}`;case"CERT_NOT_YET_VALID":{
const e=(o.theirs??Number.POSITIVE_INFINITY)<Date.parse(t.valid_from)
;const n=e?f:`if the clock here is wrong, which says ${minute(o.here)}, set it`
;return`the certificate of ${s} begins on ${day(t.valid_from)}; ${clockWrong(t,o)??n}`}
case"DEPTH_ZERO_SELF_SIGNED_CERT":
return`the certificate of ${s} is signed by itself; name it in NODE_EXTRA_CA_CERTS if that is meant to be`
;case"UNABLE_TO_VERIFY_LEAF_SIGNATURE":
return`the certificate of ${s} is signed by ${r}, which isn't known here: let the host send its whole chain, or name that authority in NODE_EXTRA_CA_CERTS`
;case"SELF_SIGNED_CERT_IN_CHAIN":case"UNABLE_TO_GET_ISSUER_CERT":case"UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
return`the certificate of ${s} is signed by ${r}, which isn't known here; if that authority is your own, name a file with its certificate in NODE_EXTRA_CA_CERTS`
;default:return`the certificate of ${s}, signed by ${r}, isn't trusted (${distrust_short(e)})`}}
const f="the host's clock says that too: give it one that is valid already"
;function clockWrong({valid_from:e,valid_to:t},{here:n,theirs:o}){if(o===void 0||o<Date.parse(e)||o>Date.parse(t))return
;return`it is valid by the host's clock, which says ${minute(o)}, where the clock here says ${minute(n)}: set the clock of this machine`
}function minute(e){const t=new Date(e);return Number.isNaN(t.getTime())?"no time":`${t.toISOString().slice(0,16)}Z`}
function day(e){const t=Date.parse(e);return Number.isNaN(t)?"an unknown day":new Date(t).toISOString().slice(0,10)}
var p=n(37067);function joined(e){const t=new Map;for(let n=0;n+1<e.length;n+=2){
const[o="",s=""]=[e[n]?.toLowerCase(),e[n+1]];if(o.startsWith(":"))continue;const r=t.get(o)
;t.set(o,r===void 0?s:`${r}, ${s}`)}return Object.fromEntries(t)}class Http1{protocol="http/1.1";address;certificate;#o
;#s;constructor({socket:e,address:t,certificate:n},o){this.address=t;this.certificate=n;this.#o=e
;this.#s=new One(e,()=>o(this))}get open(){return this.#o.writable&&this.#o.readable}
ask({method:e,path:t,headers:n,body:o},s){return unlessStopped(s,(s,i)=>{
const gone=()=>i(new Unanswered("no connection","the connection was closed before an answer came"));const c=(0,
p.request)({agent:this.#s,method:e,path:t,headers:n,maxHeaderSize:65536});c.on("response",e=>{c.off("close",gone)
;const{statusCode:t=0,rawHeaders:n}=e;s({status:t,headers:joined(n),body:e})})
;c.on("upgrade",({statusCode:e=0,rawHeaders:t},n)=>{n.destroy();s({status:e,headers:joined(t),body:r.Readable.from([])})
});c.on("error",i);c.on("close",gone);c.end(o);return()=>c.destroy()})}retire(){this.close()}close(){this.#o.destroy()}}
class One extends p.Agent{#o;#r;constructor(e,t){super({keepAlive:true,maxSockets:1});this.#o=e;this.#r=t}
createConnection(){return this.#o}keepSocketAlive(e){const t=Boolean(super.keepSocketAlive(e));if(t)this.#r();return t}}
var w=n(32467);const g=["host","connection","keep-alive","proxy-connection","transfer-encoding","upgrade","te"]
;class Http2{protocol="h2";address;certificate;#i;constructor({socket:e,address:t,certificate:n},o){this.address=t
;this.certificate=n;this.#i=(0,w.connect)(o,{createConnection:()=>e,settings:{enablePush:false,maxHeaderListSize:65536},
maxHeaderListPairs:1e3});this.#i.on("error",()=>{})}get open(){return!this.#i.closed&&!this.#i.destroyed}
ask({method:e,path:t,headers:n,body:o},s){return unlessStopped(s,(s,r)=>{
const i=Object.entries(n).filter(([e])=>!g.includes(e));const c=this.#i.request({":method":e,":path":t,
":authority":n["host"]??"",...Object.fromEntries(i)},{endStream:o===void 0})
;const gone=()=>r(new Unanswered("no connection","the connection was closed before an answer came"))
;c.on("response",(e,t,n)=>{c.off("close",gone);s({status:e[":status"]??0,headers:joined(n),body:c})});c.on("error",r)
;c.on("close",gone);if(o!==void 0)c.end(o);return()=>c.close(w.constants.NGHTTP2_CANCEL)})}retire(){this.#i.close()}
close(){this.#i.destroy()}}async function theirTime(e,t,n){const o={socket:e,h2:e.alpnProtocol==="h2",address:"",
certificate:void 0};const s=o.h2?new Http2(o,`https://${t}`):new Http1(o,()=>{});try{const e={method:"HEAD",path:"/",
headers:{host:t},body:void 0};const{headers:o,body:r}=await s.ask(e,AbortSignal.any([n,AbortSignal.timeout(1e3)]))
;r.on("error",()=>{});const i=Date.parse(o["date"]??"");return Number.isNaN(i)?void 0:i}catch{return}finally{s.close()}}
function secure_secure(e,t,n,o){return unlessStopped(o,(s,r)=>{const i=(0,u.isIP)(t)===0?{servername:t.replace(/\.$/,"")
}:{};const c={rejectUnauthorized:false,ALPNProtocols:[...n]};const a=(0,l.connect)({socket:e,host:t,...i,...c})
;const gone=()=>r(new Unanswered("no connection","the connection was closed before TLS was agreed on"))
;a.once("secureConnect",async()=>{if(a.authorized)return s(a);a.off("close",gone).off("error",r).on("error",()=>{})
;const e=String(a.authorizationError);const n=e==="CERT_NOT_YET_VALID"?beginningLast(a):endingFirst(a)
;const i=isOfTime(e)?await theirTime(a,t,o):void 0;a.destroy();return r(new Unanswered("TLS",distrust(e,n,t,{
here:Date.now(),theirs:i})))});a.on("error",r);a.once("close",gone);return()=>a.destroy()})}function chainOf(e){
const t=e.getPeerCertificate(true);const n=[t]
;for(let e=t.issuerCertificate;e!==void 0&&n.length<10;e=e.issuerCertificate){if(e.issuerCertificate===e)break;n.push(e)
}return n}function endingFirst(e){return chainOf(e).reduce((e,t)=>ms(t.valid_to)<ms(e.valid_to)?t:e)}
function beginningLast(e){return chainOf(e).reduce((e,t)=>ms(t.valid_from)>ms(e.valid_from)?t:e)}
const ms=e=>Date.parse(e);function certificateOf(e){const t=endingFirst(e);if(t.raw===void 0)return
;const{subject:n,issuer:o}=named(t);return{expires:Date.parse(t.valid_to)/1e3,subject:n,issuer:o}}
function direct(e,t,{no_proxy:n}){return n.toLowerCase().split(",").some(n=>{
const[,o=n,s]=/^([^:]+|\[.*\]):(\d+)$/.exec(n)??[];if(s!==void 0&&Number(s)!==t)return false
;if(/^\*?\./.test(o))return e.endsWith(o.replace("*",""));const[r="",i=""]=o.split("-");if((0,u.isIPv4)(r)&&(0,
u.isIPv4)(i)&&(0,u.isIPv4)(e))return within(r,i,e);return o.replace(/^\[(.*)\]$/,"$1")===e})}function within(e,t,n){
const o=new u.BlockList;try{o.addRange(e,t)}catch{return false}return o.check(n)}function tunnel(e,t,n,o){
return unlessStopped(o,(o,s)=>{const{username:r,password:i}=t
;const c=Buffer.from(`${decodeURIComponent(r)}:${decodeURIComponent(i)}`);const a=(0,p.request)({method:"CONNECT",
path:n,headers:{host:n,...r===""?{}:{"proxy-authorization":`Basic ${c.toString("base64")}`}},createConnection:()=>e})
;const refused=t=>{e.destroy();const o=`HTTPS_PROXY answered ${t} when a way to ${n} was wanted`
;s(new Unanswered("no connection",`${o}; let it through there, or put the host in NO_PROXY`))}
;a.on("connect",t=>t.statusCode===200?o(e):refused(t.statusCode));a.on("response",e=>refused(e.statusCode))
;a.on("error",s);a.end();return()=>e.destroy()})}async function dial(e,t,n,o,s){const{url:r,family:i,protocols:c}=e
;const{host:a,port:d}=placeOf(e);const h=r.protocol==="https:"&&t!==void 0&&!direct(a,d,t);let u;let l;if(h){
if(i!==void 0||n.binding){const e=i===void 0?"where its zone says":`IPv${i} alone`
;const t=`which addresses HTTPS_PROXY connects to can't be told; put ${a} in NO_PROXY to ask ${e}`
;throw new Unanswered("no connection",t)}o.doing="asking HTTPS_PROXY for a way"
;l=await through(URL.parse(t.https_proxy),a,d,s);u=`${there(a,d)} through a proxy`}else{
const e=await addressesOf(a,i,n,s);if(e[0]!==a)o.over("name","connecting");o.doing="connecting";l=await reach(e,d,s)
;u=there(l.remoteAddress??a,d)}o.over("connect","agreeing on TLS");if(r.protocol==="http:")return{socket:l,h2:false,
address:u,certificate:void 0};const f=await secure_secure(l,hostOf(r),c,s);o.over("tls","waiting for the answer")
;return{socket:f,h2:f.alpnProtocol==="h2",address:u,certificate:certificateOf(f)}}async function through(e,t,n,o){
if(e===null){const e="HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it"
;throw new Unanswered("no connection",e)}const r=await addressesOf(hostOf(e),void 0,s.w9,o).catch(e=>{
if(!(e instanceof Unanswered))throw e;throw new Unanswered("no connection",`HTTPS_PROXY: ${e.message}; correct it`)})
;const i=await reach(r,portOf(e),o);const c=e.protocol==="https:"?await secure_secure(i,hostOf(e),["http/1.1"],o):i
;return tunnel(c,e,there(t,n),o)}function placeOf({url:e,connectTo:t}){if(t===void 0)return{host:hostOf(e),
port:portOf(e)};const n=URL.parse(`${e.protocol}//${t}`)
;if(n===null)throw new Unanswered("no name","what is to be connected to is neither host nor host:port");return{
host:hostOf(n),port:/:\d+$/.test(t)?portOf(n):portOf(e)}}function hostOf(e){return e.hostname.replace(/^\[(.*)\]$/,"$1")
}function portOf({port:e,protocol:t}){return e===""?t==="https:"?443:80:Number(e)}function there(e,t){
return e.includes(":")?`[${e}]:${t}`:`${e}:${t}`}class Pool{#c;#a;#r=new Map;#d=new Map;#h=new Set;constructor(e,t){
this.#c=e;this.#a=t}kept(e){const t=keyOf(e);const n=this.#d.get(t);if(n?.open)return n;const o=this.#r.get(t)??[]
;for(let e=o.pop();e!==void 0;e=o.pop())if(e.open)return e;return}async fresh(e,t,n){const o=keyOf(e)
;const s=await dial(e,this.#c,this.#a,t,n);if(s.h2){const t=this.#d.get(o);const n=new Http2(s,e.url.origin)
;if(!t?.open)this.#d.set(o,n);return this.#u(n,s.socket)}const r=new Http1(s,e=>{const t=this.#r.get(o)??[]
;this.#r.set(o,t);t.push(e)});return this.#u(r,s.socket)}done(e,t){
if(t instanceof Http2&&this.#d.get(keyOf(e))!==t)t.retire()}failed(e){e.retire()}close(){
for(const e of this.#h)e.close()}#u(e,t){this.#h.add(e);t.once("close",()=>this.#h.delete(e));return e}}
function keyOf({url:e,connectTo:t,family:n,protocols:o}){return[e.origin,t,n,...o].join(" ")}
const m=["accept","accept-encoding","accept-language","content-type","user-agent"];function redirected(e,t,n){
if(![301,302,303,307,308].includes(t)||n===void 0)return;const o=new URL(e.url)
;const s=URL.parse(Buffer.from(n,"latin1").toString(),o.href)
;if(s===null||!/^https?:$/.test(s.protocol))throw new Unanswered("no connection",`${t} leads to what is no http or https address`)
;s.username="";s.password="";if(s.hash==="")s.hash=o.hash;const{body:r,connectTo:i,headers:c,...a}=e
;const d=becomesGet(e.method,t)
;const h=Object.entries(c).filter(([e])=>(!d||!e.startsWith("content-"))&&(trusts(o,s)||m.includes(e)));return{...a,
url:s.href,method:d?"GET":e.method,headers:Object.fromEntries(h),redirects:e.redirects-1,...d||r===void 0?{}:{body:r},
...connected(i,o,s)}}function becomesGet(e,t){if(t===303)return e!=="GET"&&e!=="HEAD"
;return(t===301||t===302)&&e==="POST"}function trusts(e,t){
const n=e.protocol==="http:"&&t.protocol==="https:"&&e.port===""&&t.port===""
;return e.origin===t.origin||e.hostname===t.hostname&&n}function connected(e,t,n){
if(e===void 0||t.hostname!==n.hostname)return{};return{
connectTo:t.host===n.host&&t.protocol===n.protocol?e:withoutPort(e)}}function withoutPort(e){
return e.replace(/:\d+$/,"")}const y=["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"]
;function openAsker(e=process.env,t=s.w9){return new HttpAsker((0,o.K)(e),t)}class HttpAsker{#l;constructor(e,t){
this.#l=new Pool(e,t)}async ask(e,t){const n=new Course;const o=new AbortController
;const stop=()=>o.abort(new Unanswered("too slow",`it was stopped while ${n.doing}`))
;const s=setTimeout(()=>o.abort(tooSlow(e.timeout,n)),e.timeout*1e3);t?.addEventListener("abort",stop,{once:true})
;if(t?.aborted)stop();try{return await this.#f(e,n,o.signal)}catch(e){return{...explain(e,n),timings:n.timings()}
}finally{clearTimeout(s);t?.removeEventListener("abort",stop)}}close(){this.#l.close()}async#f(e,t,n){
const{redirects:o}=e;const s=new Set;for(let r=e;;){s.add(r.url);const e=await this.#p(r,t,n)
;const i=o>0?redirected(r,e.status,e.headers["location"]):void 0;if(i===void 0)return e;if(i.redirects<0){
const e=s.has(i.url)?", in a circle":""
;throw new Unanswered("no connection",`it was redirected more than ${o} times${e}`)}r=i;t.again()}}async#p(e,t,n){
const o=URL.parse(e.url)
;if(o===null||!/^https?:$/.test(o.protocol))throw new Unanswered("no name","the address is none that begins with http:// or https://")
;const s=wayOf(e,o);const{connection:r,reply:i}=await this.#w(s,wantedOf(e,o),t,n);try{t.over("firstByte",h)
;const{body:c,cut:a}=await readBody(i,e.method,t,n);this.#l.done(s,r);const{protocol:d,address:u,certificate:l}=r
;return{kind:"answer",status:i.status,headers:i.headers,body:c,cut:a,url:o.href,...{protocol:d,address:u,
...l===void 0?{}:{certificate:l},timings:t.timings()}}}catch(e){this.#l.failed(r);throw e}}async#w(e,t,n,o){
const s=y.includes(t.method)?this.#l.kept(e):void 0;if(s!==void 0){n.doing="waiting for the answer"
;const e=await s.ask(t,o).catch(()=>this.#l.failed(s));o.throwIfAborted();if(e!==void 0)return{connection:s,reply:e}
;n.again()}const r=await this.#l.fresh(e,n,o);n.doing="waiting for the answer";try{return{connection:r,
reply:await r.ask(t,o)}}catch(e){this.#l.failed(r);throw e}}}function wayOf({connectTo:e,family:t,headers:n},o){
const s="upgrade"in n?["http/1.1"]:["h2","http/1.1"];return{url:o,connectTo:e,family:t,protocols:s}}
function wantedOf({method:e,headers:t,body:n},o){const{"content-length":s,"transfer-encoding":r,...i}=t
;const c=n===void 0?{}:{"content-length":String(Buffer.byteLength(n))};const a={host:o.host,accept:"*/*",
"accept-encoding":"gzip, br","user-agent":"immutable-smoke-test"};return{method:e,path:`${o.pathname}${o.search}`,
headers:{...a,...i,...c},body:n}}function tooSlow(e,t){const n=t.doing===h?`, of which ${t.bytes} bytes had come`:""
;return new Unanswered("too slow",`${e} s were over while ${t.doing}${n}`)}}};
