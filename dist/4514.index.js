export const id=4514;export const ids=[4514];export const modules={88832:(e,t,n)=>{
var i=t,s=n(87016),r=n(83480),o=n(76982),a=n(22638),c=a(1e3);function hmac(e,t,n){
return o.createHmac("sha256",e).update(t,"utf8").digest(n)}function hash(e,t){
return o.createHash("sha256").update(e,"utf8").digest(t)}function encodeRfc3986(e){
return e.replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}
function encodeRfc3986Full(e){return encodeRfc3986(encodeURIComponent(e))}var u={authorization:true,connection:true,
"x-amzn-trace-id":true,"user-agent":true,expect:true,"presigned-expires":true,range:true};function RequestSigner(e,t){
if(typeof e==="string")e=s.parse(e)
;var n=e.headers=Object.assign({},e.headers||{}),i=(!this.service||!this.region)&&this.matchHost(e.hostname||e.host||n.Host||n.host)
;this.request=e;this.credentials=t||this.defaultCredentials();this.service=e.service||i[0]||""
;this.region=e.region||i[1]||"us-east-1";if(this.service==="email")this.service="ses"
;if(!e.method&&e.body)e.method="POST";if(!n.Host&&!n.host){n.Host=e.hostname||e.host||this.createHost()
;if(e.port)n.Host+=":"+e.port}if(!e.hostname&&!e.host)e.hostname=n.Host||n.host
;this.isCodeCommitGit=this.service==="codecommit"&&e.method==="GIT"
;this.extraHeadersToIgnore=e.extraHeadersToIgnore||Object.create(null)
;this.extraHeadersToInclude=e.extraHeadersToInclude||Object.create(null)}RequestSigner.prototype.matchHost=function(e){
var t=(e||"").match(/([^\.]{1,63})\.(?:([^\.]{0,63})\.)?amazonaws\.com(\.cn)?$/);var n=(t||[]).slice(1,3)
;if(n[1]==="es"||n[1]==="aoss")n=n.reverse();if(n[1]=="s3"){n[0]="s3";n[1]="us-east-1"
}else for(var i=0;i<2;i++)if(/^s3-/.test(n[i])){n[1]=n[i].slice(3);n[0]="s3";break}return n}
;RequestSigner.prototype.isSingleRegion=function(){
if(["s3","sdb"].indexOf(this.service)>=0&&this.region==="us-east-1")return true
;return["cloudfront","ls","route53","iam","importexport","sts"].indexOf(this.service)>=0}
;RequestSigner.prototype.createHost=function(){
var e=this.isSingleRegion()?"":"."+this.region,t=this.service==="ses"?"email":this.service;return t+e+".amazonaws.com"}
;RequestSigner.prototype.prepareRequest=function(){this.parsePath();var e,t=this.request,n=t.headers;if(t.signQuery){
this.parsedPath.query=e=this.parsedPath.query||{}
;if(this.credentials.sessionToken)e["X-Amz-Security-Token"]=this.credentials.sessionToken
;if(this.service==="s3"&&!e["X-Amz-Expires"])e["X-Amz-Expires"]=86400
;if(e["X-Amz-Date"])this.datetime=e["X-Amz-Date"];else e["X-Amz-Date"]=this.getDateTime()
;e["X-Amz-Algorithm"]="AWS4-HMAC-SHA256";e["X-Amz-Credential"]=this.credentials.accessKeyId+"/"+this.credentialString()
;e["X-Amz-SignedHeaders"]=this.signedHeaders()}else{if(!t.doNotModifyHeaders&&!this.isCodeCommitGit){
if(t.body&&!n["Content-Type"]&&!n["content-type"])n["Content-Type"]="application/x-www-form-urlencoded; charset=utf-8"
;if(t.body&&!n["Content-Length"]&&!n["content-length"])n["Content-Length"]=Buffer.byteLength(t.body)
;if(this.credentials.sessionToken&&!n["X-Amz-Security-Token"]&&!n["x-amz-security-token"])n["X-Amz-Security-Token"]=this.credentials.sessionToken
;if(this.service==="s3"&&!n["X-Amz-Content-Sha256"]&&!n["x-amz-content-sha256"])n["X-Amz-Content-Sha256"]=hash(this.request.body||"","hex")
;if(n["X-Amz-Date"]||n["x-amz-date"])this.datetime=n["X-Amz-Date"]||n["x-amz-date"];else n["X-Amz-Date"]=this.getDateTime()
}delete n.Authorization;delete n.authorization}};RequestSigner.prototype.sign=function(){
if(!this.parsedPath)this.prepareRequest()
;if(this.request.signQuery)this.parsedPath.query["X-Amz-Signature"]=this.signature();else this.request.headers.Authorization=this.authHeader()
;this.request.path=this.formatPath();return this.request};RequestSigner.prototype.getDateTime=function(){
if(!this.datetime){var e=this.request.headers,t=new Date(e.Date||e.date||new Date)
;this.datetime=t.toISOString().replace(/[:\-]|\.\d{3}/g,"")
;if(this.isCodeCommitGit)this.datetime=this.datetime.slice(0,-1)}return this.datetime}
;RequestSigner.prototype.getDate=function(){return this.getDateTime().substr(0,8)}
;RequestSigner.prototype.authHeader=function(){
return["AWS4-HMAC-SHA256 Credential="+this.credentials.accessKeyId+"/"+this.credentialString(),"SignedHeaders="+this.signedHeaders(),"Signature="+this.signature()].join(", ")
};RequestSigner.prototype.signature=function(){
var e,t,n,i=this.getDate(),s=[this.credentials.secretAccessKey,i,this.region,this.service].join(),r=c.get(s);if(!r){
e=hmac("AWS4"+this.credentials.secretAccessKey,i);t=hmac(e,this.region);n=hmac(t,this.service);r=hmac(n,"aws4_request")
;c.set(s,r)}return hmac(r,this.stringToSign(),"hex")};RequestSigner.prototype.stringToSign=function(){
return["AWS4-HMAC-SHA256",this.getDateTime(),this.credentialString(),hash(this.canonicalString(),"hex")].join("\n")}
;RequestSigner.prototype.canonicalString=function(){if(!this.parsedPath)this.prepareRequest()
;var e,t=this.parsedPath.path,n=this.parsedPath.query,i=this.request.headers,s="",r=this.service!=="s3",o=this.service==="s3"||this.request.doNotEncodePath,a=this.service==="s3",c=this.service==="s3"
;if(this.service==="s3"&&this.request.signQuery)e="UNSIGNED-PAYLOAD";else if(this.isCodeCommitGit)e="";else e=i["X-Amz-Content-Sha256"]||i["x-amz-content-sha256"]||hash(this.request.body||"","hex")
;if(n){var u=Object.keys(n).reduce(function(e,t){if(!t)return e
;e[encodeRfc3986Full(t)]=!Array.isArray(n[t])?n[t]:c?n[t][0]:n[t];return e},{});var h=[]
;Object.keys(u).sort().forEach(function(e){
if(!Array.isArray(u[e]))h.push(e+"="+encodeRfc3986Full(u[e]));else u[e].map(encodeRfc3986Full).sort().forEach(function(t){
h.push(e+"="+t)})});s=h.join("&")}if(t!=="/"){if(r)t=t.replace(/\/{2,}/g,"/");t=t.split("/").reduce(function(e,t){
if(r&&t==="..")e.pop();else if(!r||t!=="."){if(o)t=decodeURIComponent(t.replace(/\+/g," "));e.push(encodeRfc3986Full(t))
}return e},[]).join("/");if(t[0]!=="/")t="/"+t;if(a)t=t.replace(/%2F/g,"/")}
return[this.request.method||"GET",t,s,this.canonicalHeaders()+"\n",this.signedHeaders(),e].join("\n")}
;RequestSigner.prototype.filterHeaders=function(){
var e=this.request.headers,t=this.extraHeadersToInclude,n=this.extraHeadersToIgnore
;this.filteredHeaders=Object.keys(e).map(function(t){return[t.toLowerCase(),e[t]]}).filter(function(e){
return t[e[0]]||u[e[0]]==null&&!n[e[0]]}).sort(function(e,t){return e[0]<t[0]?-1:1})}
;RequestSigner.prototype.canonicalHeaders=function(){if(!this.filteredHeaders)this.filterHeaders()
;return this.filteredHeaders.map(function(e){return e[0]+":"+e[1].toString().trim().replace(/\s+/g," ")}).join("\n")}
;RequestSigner.prototype.signedHeaders=function(){if(!this.filteredHeaders)this.filterHeaders()
;return this.filteredHeaders.map(function(e){return e[0]}).join(";")}
;RequestSigner.prototype.credentialString=function(){
return[this.getDate(),this.region,this.service,"aws4_request"].join("/")}
;RequestSigner.prototype.defaultCredentials=function(){var e=process.env;return{
accessKeyId:e.AWS_ACCESS_KEY_ID||e.AWS_ACCESS_KEY,secretAccessKey:e.AWS_SECRET_ACCESS_KEY||e.AWS_SECRET_KEY,
sessionToken:e.AWS_SESSION_TOKEN}};RequestSigner.prototype.parsePath=function(){var e=this.request.path||"/"
;if(/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(e))e=encodeURI(decodeURI(e));var t=e.indexOf("?"),n=null;if(t>=0){
n=r.parse(e.slice(t+1));e=e.slice(0,t)}this.parsedPath={path:e,query:n}};RequestSigner.prototype.formatPath=function(){
var e=this.parsedPath.path,t=this.parsedPath.query;if(!t)return e;if(t[""]!=null)delete t[""]
;return e+"?"+encodeRfc3986(r.stringify(t))};i.RequestSigner=RequestSigner;i.sign=function(e,t){
return new RequestSigner(e,t).sign()}},22638:e=>{e.exports=function(e){return new LruCache(e)};function LruCache(e){
this.capacity=e|0;this.map=Object.create(null);this.list=new DoublyLinkedList}LruCache.prototype.get=function(e){
var t=this.map[e];if(t==null)return;this.used(t);return t.val};LruCache.prototype.set=function(e,t){var n=this.map[e]
;if(n!=null)n.val=t;else{if(!this.capacity)this.prune();if(!this.capacity)return false;n=new DoublyLinkedNode(e,t)
;this.map[e]=n;this.capacity--}this.used(n);return true};LruCache.prototype.used=function(e){this.list.moveToFront(e)}
;LruCache.prototype.prune=function(){var e=this.list.pop();if(e!=null){delete this.map[e.key];this.capacity++}}
;function DoublyLinkedList(){this.firstNode=null;this.lastNode=null}DoublyLinkedList.prototype.moveToFront=function(e){
if(this.firstNode==e)return;this.remove(e);if(this.firstNode==null){this.firstNode=e;this.lastNode=e;e.prev=null
;e.next=null}else{e.prev=null;e.next=this.firstNode;e.next.prev=e;this.firstNode=e}}
;DoublyLinkedList.prototype.pop=function(){var e=this.lastNode;if(e!=null)this.remove(e);return e}
;DoublyLinkedList.prototype.remove=function(e){
if(this.firstNode==e)this.firstNode=e.next;else if(e.prev!=null)e.prev.next=e.next
;if(this.lastNode==e)this.lastNode=e.prev;else if(e.next!=null)e.next.prev=e.prev};function DoublyLinkedNode(e,t){
this.key=e;this.val=t;this.prev=null;this.next=null}},14514:(e,t,n)=>{n.r(t);n.d(t,{connectEcr:()=>connectEcr})
;var i=n(11801);var s=n(19349);var r=n(29141);var o=n(62807);var a=n(79982);var c=n(62348)
;const u=/^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;async function told(e){try{return await e()}catch(e){
if(e instanceof o.C9){if((0,c.tD)(e,"CredentialsProviderError"))throw new o.jQ("no log-in",e.kind,e.message,e)
;const t=u.test(e.cause?.code??"");throw t?new o.jQ("no answer",e.kind,e.message,e):e}
if(!(e instanceof Error)||e.cause===void 0)throw e
;if(e instanceof a.Vs)throw new o.jQ("no answer","failed",`${e.message}; run the job again when AWS answers`,e)
;if(e instanceof a.Cb)throw new o.jQ("no permission","failed",e.message,e);throw(0,o.gz)(e.message,"failed",e)}}
class AwsEcrLogins{#e;#t;#n=new Map;constructor(e,t){this.#e=e;this.#t=t}own(){return this.#i("",()=>this.#s(void 0))}
async login(e){if(e==="public.ecr.aws"){if(!this.#t&&!hasCredentials())return
;return await this.#i(e,()=>this.#r()).then(({login:e})=>e,()=>{})}const t=(0,s.Fd)(e)?.region??""
;return(await this.#i(t,()=>this.#s(t))).login}async maybe(e){if(!hasCredentials())return
;const t=await this.own().catch(()=>{});return t?.host===e?t.login:void 0}#i(e,t){const n=this.#n.get(e)??t()
;this.#n.set(e,n);return n}async#s(e){
const{authorizationData:t}=await told(()=>this.#e.of(e).quick.getAuthorizationToken({}))
;const{authorizationToken:n="",proxyEndpoint:i=""}=t?.[0]??{};return{host:i.replace(/^https?:\/\//,""),login:decode(n)}}
async#r(){const{authorizationData:e}=await told(async()=>(await this.#e.public.read()).getAuthorizationToken({}))
;return{host:"public.ecr.aws",login:decode(e?.authorizationToken??"")}}}function hasCredentials(){return(0,
r.xJ)()!==void 0||["ACCESS_KEY_ID","PROFILE","WEB_IDENTITY_TOKEN_FILE","CONTAINER_CREDENTIALS_RELATIVE_URI","CONTAINER_CREDENTIALS_FULL_URI"].some(e=>process.env[`AWS_${e}`])
}function decode(e){const[,t="",n=""]=/^([^:]*):(.*)$/s.exec(Buffer.from(e,"base64").toString())??[];return{username:t,
password:n}}var h=n(32887);const d={PENDING:"waiting",IN_PROGRESS:"waiting",COMPLETE:"done",ACTIVE:"done",
FAILED:"failed",UNSUPPORTED_IMAGE:"unsupported",SCAN_ELIGIBILITY_EXPIRED:"expired",FINDINGS_UNAVAILABLE:"unavailable",
IMAGE_ARCHIVED:"archived",LIMIT_EXCEEDED:"limited"};async function scanOf(e,t,n){const i=[];let s=false;let r
;let o="PENDING";let a;do{const n=await e.describeImageScanFindings({...t,...a&&{nextToken:a}}).catch(e=>{if((0,
c.tD)(e,"ScanNotFoundException"))return;throw e});if(n===void 0)return{state:"none",findings:i,counted:s,watched:false,
why:""};const{description:u=""}=n.imageScanStatus??{};o=n.imageScanStatus?.status??"PENDING";const h=stateOf(o,u)
;if(h!=="done")return{state:h,findings:i,counted:s,watched:false,why:said(o,u)}
;const{findings:d=[],enhancedFindings:l=[],...f}=n.imageScanFindings??{};s||=f.findingSeverityCounts!==void 0
;r??=f.imageScanCompletedAt;for(const{name:e="",severity:t=""}of d)i.push({id:e,severity:t.toLowerCase()})
;s||=l.length>0;for(const{packageVulnerabilityDetails:e,title:t="",severity:n="",status:s,fixAvailable:r}of l){
if(s==="SUPPRESSED"||s==="CLOSED")continue;const o=e?.vulnerabilityId??t;i.push({id:o,severity:n.toLowerCase(),
...r==="NO"&&{unfixed:true}})}a=n.nextToken}while(a);const u=r===void 0?void 0:n.now()-r.getTime()/1e3;return{
state:"done",findings:i,counted:s,age:u,watched:o==="ACTIVE",why:""}}
async function scanningOf(e,{repositoryName:t="",imageScanningConfiguration:n}){const i={
scanOnPush:n?.scanOnPush??false,scannedByRegistry:false};const s=await e.batchGetRepositoryScanningConfiguration({
repositoryNames:[t]}).catch(()=>{});const r=s?.scanningConfigurations?.[0]
;if(r===void 0||(r.appliedScanFilters??[]).length===0)return i;return{scanOnPush:r.scanFrequency!=="MANUAL",
scannedByRegistry:true}}async function startScan(e,t){try{await e.startImageScan(t);return"begun"}catch(e){if((0,
c.tD)(e,"UnsupportedImageTypeException"))return"unsupported";if((0,c.tD)(e,"ImageArchivedException"))return"archived"
;if((0,c.tD)(e,"ValidationException"))return"refused"
;if((0,c.tD)(e,"LimitExceededException","ThrottlingException"))return"limited";throw e}}function stateOf(e,t){
if(e==="FAILED"&&/unsupported/i.test(t))return"unsupported";return d[e]??"failed"}function said(e,t){
return t===""||t===e?e:`${e}: ${t}`}function ruling(e,t){
const n=e.filter(({onPush:e,prefix:n})=>e&&n!==l&&t.startsWith(slashed(n)))
;const[i]=n.toSorted((e,t)=>slashed(t.prefix).length-slashed(e.prefix).length)
;return i??e.find(({onPush:e,prefix:t})=>e&&t===l)}const l="ROOT";function slashed(e){return e.endsWith("/")?e:`${e}/`}
async function templateFor(e,t){const n=[];let i;do{const t=await e.describeRepositoryCreationTemplates({...i&&{
nextToken:i}}).catch(()=>{});n.push(...t?.repositoryCreationTemplates??[]);i=t?.nextToken}while(i)
;const s=ruling(n.map(({prefix:e="",appliedFor:t=[]})=>({prefix:e,onPush:t.includes("CREATE_ON_PUSH")})),t)
;return s&&n.find(({prefix:e})=>e===s.prefix)}class AwsEcrRepositories{#e;#o;#a;constructor(e,t,n){this.#e=e;this.#o=t
;this.#a=n}async knows(e){return(0,s.Fd)(e)!==void 0||await this.#o.maybe(e)!==void 0}async prepare(e,t,n,i){
const s=await this.#c(e,t);if(s===void 0){const n=await this.#u(e,t);if(n!==void 0){
const e=n.imageTagMutability?.startsWith("IMMUTABLE")??false;return{created:true,atPush:true,keepsTags:e,
notes:[`${t}: ${byTemplate(n)}`]}}}if(s===void 0&&await this.#h(e,t,n).catch(unmade))return{created:true,keepsTags:true,
notes:[]};const r=s??await this.#c(e,t);const o=r&&await this.#d(e,r);if(r===void 0||o===void 0)return{created:false,
keepsTags:false,notes:[`${t}: whether it is set up as wanted could not be read`]};const a=[]
;let c=o.mutability.startsWith("IMMUTABLE");const u={...n,movable:(0,h.oR)(o,n.movable)};const d=(0,h.UL)(o,n)
;const l=d.length>0&&!i?await this.#u(e,t):void 0;if(l!==void 0)return{created:false,keepsTags:c,notes:[]}
;for(const{what:n,text:s,fixed:h}of d){const change=()=>this.#l(e,r,n,u)
;if(!i&&n==="lifecycle"&&o.lifecycle===void 0&&await this.#f(e,t)){
a.push(`${t}: ${s}${await change().then(()=>"; changed",notPut)}`);continue}const d=i&&!h;if(d)await change()
;if(d&&n==="mutability")c=true;a.push(`${t}: ${s}${d?"; changed":h?"":"; manage: true would change it"}`)}return{
created:false,keepsTags:c,notes:a}}async pushedAt(e,t,n){const{client:i,registryId:s}=await this.#p(e);const r={
repositoryName:t,...s,imageIds:[{imageDigest:n}]};const o=await i.describeImages(r).catch(()=>{})
;return o?.imageDetails?.[0]?.imagePushedAt}async scan(e,t,n){const{client:i,registryId:s}=await this.#p(e);const r={
repositoryName:t,...s,imageId:{imageDigest:n}};return await told(()=>scanOf(i,r,this.#a))}async startScan(e,t,n){
const{client:i,registryId:s}=await this.#p(e);return await told(()=>startScan(i,{repositoryName:t,...s,imageId:{
imageDigest:n}}))}async#p(e){const t=(0,s.Fd)(e);const n=await this.#e.of(t?.region).read();return{client:n,
registryId:t?{registryId:t.account}:{}}}#g(e){const t=(0,s.Fd)(e);return{quick:this.#e.of(t?.region).quick,
registryId:t?{registryId:t.account}:{}}}async#c(e,t){const{quick:n,registryId:i}=this.#g(e);try{const e={
repositoryNames:[t],...i};return(await n.describeRepositories(e)).repositories?.[0]}catch(e){if((0,
c.tD)(e,"RepositoryNotFoundException"))return;return await told(()=>Promise.reject(e))}}async#u(e,t){
const{client:n}=await this.#p(e);const i=(0,s.Fd)(e)?.account;const r=i===void 0||(0,
s.Fd)((await this.#o.own()).host)?.account===i;return r?await templateFor(n,t):void 0}async#h(e,t,n){const i=(0,s.Fd)(e)
;const r=await this.#o.own();if(i&&(0,s.Fd)(r.host)?.account!==i.account)throw(0,
o.gz)(`creating ${e}/${t}: it belongs to account ${i.account}, not to these credentials; create it there`)
;const{client:a}=await this.#p(e);try{await a.createRepository({repositoryName:t,...mutability({movable:(0,
h.s0)(n.movable)}),imageScanningConfiguration:{scanOnPush:n.scanOnPush},...encrypted(n),tags:tagsOf(n)})}catch(e){if((0,
c.tD)(e,"RepositoryAlreadyExistsException"))return false;return await told(()=>Promise.reject(e))}const u=(0,h.US)(n)
;if(u!==void 0)await told(()=>a.putLifecyclePolicy({repositoryName:t,lifecyclePolicyText:u}));return true}async#f(e,t){
const{client:n,registryId:i}=await this.#p(e);const s=await n.describeImages({repositoryName:t,...i,maxResults:1
}).catch(()=>{});return s?.imageDetails?.length===0}async#d(e,t){const{quick:n,registryId:i}=this.#g(e)
;const{repositoryName:s="",repositoryArn:r=""}=t;try{const[e,{tags:o},a]=await Promise.all([n.getLifecyclePolicy({
repositoryName:s,...i}).then(({lifecyclePolicyText:e})=>e).catch(e=>{
if((0,c.tD)(e,"LifecyclePolicyNotFoundException"))return;throw e}),n.listTagsForResource({resourceArn:r
}),scanningOf(n,t)]);const{encryptionConfiguration:u,imageTagMutabilityExclusionFilters:h}=t;return{
mutability:t.imageTagMutability??"MUTABLE",movable:(h??[]).flatMap(({filter:e})=>e??[]),...a,encryption:{
type:u?.encryptionType==="KMS"?"KMS":"AES256",...u?.kmsKey!==void 0&&{key:u.kmsKey}},lifecycle:e,
tags:Object.fromEntries((o??[]).map(({Key:e="",Value:t=""})=>[e,t]))}}catch{return}}
async#l(e,{repositoryName:t="",repositoryArn:n=""},i,s){const{client:r,registryId:o}=await this.#p(e);const a={
repositoryName:t,...o};const c={mutability:()=>r.putImageTagMutability({...a,...mutability(s)}),
scan:()=>r.putImageScanningConfiguration({...a,imageScanningConfiguration:{scanOnPush:s.scanOnPush}}),
lifecycle:()=>r.putLifecyclePolicy({...a,lifecyclePolicyText:(0,h.US)(s)}),tags:()=>r.tagResource({resourceArn:n,
tags:tagsOf(s)})};if(i!=="encryption")await told(c[i])}}function unmade(e){
throw e instanceof o.C9?new o.Cb(e.kind,e.outcome,e.message,e):e}function byTemplate({prefix:e}){
return`it is made at the push, by the registry's template ${e}, whose settings count`}function notPut(e){
return`, and none could be put: ${e instanceof Error?e.message:e}`}function encrypted({encryption:e}){
if(e===void 0)return{};const{type:t,key:n}=e;return{encryptionConfiguration:{encryptionType:t,...n!==void 0&&{kmsKey:n}}
}}function mutability({movable:e}){if(e.length===0)return{imageTagMutability:"IMMUTABLE"};const t=e.map(e=>({
filterType:"WILDCARD",filter:e}));return{imageTagMutability:"IMMUTABLE_WITH_EXCLUSION",
imageTagMutabilityExclusionFilters:t}}function tagsOf({tags:e}){return Object.entries(e).map(([e,t])=>({Key:e,Value:t}))
}var f=n(13575);var p=n(73024);var g=n(48161);var y=n(76760);var m=n(88832);var w=n(12403);var v=n(61444);var S=n(75390)
;const E=["batchGetRepositoryScanningConfiguration","describeRepositories","getAuthorizationToken","getLifecyclePolicy","listTagsForResource"]
;const b="AmazonEC2ContainerRegistry_V20150921";const A=1<<20;function quickEcr(e,t){const n=(0,S.e)()
;let i=isPlain(process.env);async function once(t,i){const s=e??process.env["AWS_REGION"]??""
;const o=process.env["AWS_ENDPOINT_URL"]||endpointOf(s);const a=await((0,r.xJ)()?.identity())??keysOf(process.env)
;if(o===void 0||a===void 0)return;const c=JSON.stringify(i);const u=`${t[0]?.toUpperCase()}${t.slice(1)}`;const h={
"content-type":"application/x-amz-json-1.1","x-amz-target":`${b}.${u}`,"user-agent":`app/${f.u}`};const d=new URL(o)
;const l={service:"ecr",region:s,host:d.host,method:"POST",path:"/",headers:h,body:c};const p=m.sign(l,a).headers
;const g=AbortSignal.timeout(w._L.aws.connection*1e3);const y=await n(d,{method:"POST",headers:p,body:c,signal:g})
;const S=JSON.parse((await(0,v.I)(y,A)).text);if(y.status===200)return S
;const E=y.status===400&&/(?:^|#)(\w+NotFoundException)$/.exec(S.__type??"")?.[1]
;if(E)throw new Missing(E,String(S.message));return}const ask=async(e,n)=>{if(i){const t=await once(e,n).catch(e=>{
if(e instanceof Missing)throw e});if(t!==void 0)return t;i=false}const s=await t();return await s[e](n)}
;return Object.fromEntries(E.map(e=>[e,t=>ask(e,t)]))}class Missing extends Error{constructor(e,t){super(t);this.name=e}
}function isPlain(e){
const t=/^AWS_(PROFILE|ENDPOINT_URL_ECR|IGNORE_CONFIGURED_ENDPOINT_URLS|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/
;return!Object.entries(e).some(([e,n])=>n&&t.test(e))&&!(0,p.existsSync)(e["AWS_CONFIG_FILE"]??(0,y.join)((0,
g.homedir)(),".aws/config"))}function keysOf({AWS_ACCESS_KEY_ID:e,AWS_SECRET_ACCESS_KEY:t,AWS_SESSION_TOKEN:n}){
if(!e||!t)return;return{accessKeyId:e,secretAccessKey:t,...n&&{sessionToken:n}}}function endpointOf(e){
return/^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d$/.test(e)?`https://api.ecr.${e}.amazonaws.com`:void 0}
function ecrServices(e){const t=new Map;const make=t=>{const i=(0,f.e)("ecr",{...e,region:t??e.region},{reached:false
},async e=>(await Promise.all([n.e(6719),n.e(6028),n.e(6926)]).then(n.bind(n,96926))).make(e));return{...i,
quick:quickEcr(t??e.region,i.read)}};return{of(e){const n=t.get(e)??make(e);t.set(e,n);return n},public:(0,
f.e)("ecr-public",{...e,region:"us-east-1"},{reached:false
},async e=>(await Promise.all([n.e(6719),n.e(4317)]).then(n.bind(n,44317))).make(e))}}function connectEcr(e=[]){
const t=new i.I;const n=ecrServices({clock:t});const s=new AwsEcrLogins(n,e.some(e=>e.startsWith("public.ecr.aws/")))
;return{logins:s,repositories:new AwsEcrRepositories(n,s,t)}}},61444:(e,t,n)=>{n.d(t,{I:()=>beginning})
;async function beginning({body:e},t){if(e===null)return{text:"",whole:true};const n=new TextDecoder("utf-8",{
ignoreBOM:true});let i="";let s=0;for await(const r of e){s+=r.byteLength;if(s>t)return{
text:i+n.decode(r.subarray(0,r.byteLength-(s-t))),whole:false};i+=n.decode(r,{stream:true})}return{text:i+n.decode(),
whole:true}}},53614:(e,t,n)=>{n.d(t,{U:()=>Content,j:()=>WrongSize});class WrongSize extends Error{}class Content{#y;#m
;broken;constructor(e,t){this.#y=e;this.#m=t}async*parts(){let e=0;try{for await(const t of this.#y){e+=t.byteLength
;if(e>this.#m)break;yield t}if(e!==this.#m)throw new WrongSize(`${e} bytes of ${this.#m}`)}catch(e){this.broken=e
;throw e}}}},75390:(e,t,n)=>{n.d(t,{e:()=>openLines});var i=n(37067);var s=n(46466);var r=n(53614);var o=n(13767)
;const a=300;function openLines(e=process.env){const t={ask:i.request,agent:new i.Agent({keepAlive:true})};let s
;const secure=async()=>{const t=await Promise.resolve().then(n.t.bind(n,44708,19));const i=(0,o.K)(e)
;const s=new t.Agent({keepAlive:true,...i&&{proxyEnv:i}});return{ask:t.request,agent:s}};return async(e,n)=>{
if(e.protocol==="http:")return await send(t,e,n);s??=secure();return await send(await s,e,n)}}
async function send(e,t,n){const{method:i="GET",headers:o,body:c,signal:u}=n;u.throwIfAborted()
;const h=typeof c==="string"?{"content-length":String(Buffer.byteLength(c))}:{};const d={accept:"*/*",
"user-agent":"immutable",...h};const l={agent:e.agent,method:i,timeout:a*1e3,headers:{...d,...o}};const f=e.ask(t,l)
;let p;const stop=()=>(p??f).destroy(u.reason);u.addEventListener("abort",stop)
;f.on("timeout",()=>(p??f).destroy(lost("ETIMEDOUT")));f.on("close",()=>u.removeEventListener("abort",stop))
;const g=new Promise((e,t)=>f.on("response",e).on("error",t).on("close",()=>t(lost("ECONNRESET"))))
;const y=typeof c==="object"?new r.U(c,Number(o["content-length"])):void 0;if(y===void 0)f.end(c);else(0,
s.pipeline)(y.parts(),f).catch(()=>{});try{p=await g}catch(s){if(y?.broken!==void 0)throw y.broken
;const r=f.reusedSocket&&isReading(i)&&isClosed(s)&&!u.aborted;if(r)return await send(e,t,n);throw s}
p.on("error",()=>{});p.on("close",()=>f.writableFinished||f.destroy());return{status:p.statusCode??0,headers:p.headers,
url:t.href,body:p}}function lost(e){return Object.assign(new Error(e),{code:e})}function isReading(e){
return e==="GET"||e==="HEAD"}function isClosed(e){return["ECONNRESET","EPIPE"].includes(e.code??"")}},32887:(e,t,n)=>{
n.d(t,{QW:()=>o,Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,
oR:()=>joined,s0:()=>withOthers});var i=n(86082);const s=5;function movableTags(e){
const t=[...new Set(["branch-*",...e.filter(e=>!e.startsWith("branch-"))])]
;if(t.length>s)throw new Error(`${t.length-1} tags besides branches are too many: ECR can let ${s-1} move`);return t}
const r=["*buildcache*","cache*","sha256-*"];function withOthers(e){
return[...e,...r.filter(t=>!e.includes(t))].slice(0,Math.max(s,e.length))}function parseEncryption(e){
const[,t,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(e)??[]
;if(t===void 0||t==="AES256"&&n)throw new Error(`"${e}" is not AES256, KMS or KMS:<arn of a key>`);return{type:t,
...n!==void 0&&{key:n}}}function parseLifecycle(e){if(e==="none")return e
;if(/^\d+d$/.test(e)&&Number.parseInt(e,10)>0)return expireUntagged(Number.parseInt(e,10));try{const t=JSON.parse(e)
;if(Array.isArray(t.rules))return JSON.stringify(t)}catch{}
throw new Error(`"${e}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(e){const t={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:e}
;const n={rulePriority:1,description:"untagged images",selection:t,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const o="14d";function policyOf({lifecycle:e=parseLifecycle(o)}){return e==="none"?void 0:e}
function joined(e,t){if(!e.mutability.startsWith("IMMUTABLE"))return withOthers(t)
;const n=[...e.movable,...closedTo(e,t)];const i=e.movable.filter(e=>!t.includes(e))
;const o=i.filter(e=>a.test(e)).toSorted(byVersion);const c=[...o,...r.toReversed().filter(e=>i.includes(e))]
;const u=new Set(c.slice(0,Math.max(0,n.length-s)));return n.filter(e=>!u.has(e))}const a=/^v?\d+(\.\d+)?$/
;function byVersion(e,t){const[n,i]=[e,t].map(e=>e.replace("v","").split(".").map(Number))
;return(n?.[0]??0)-(i?.[0]??0)||(n?.[1]??-1)-(i?.[1]??-1)}function closedTo(e,t){
return t.filter(t=>!e.movable.some(e=>covers(e,t)))}function covers(e,t){
const n=e.split("*").map(e=>e.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(t)}function drift(e,t){
const n=[];const add=(e,t,i=false)=>n.push({what:e,text:t,fixed:i});const i=joined(e,t.movable)
;if(!e.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${e.mutability}, not immutable`);else if(closedTo(e,t.movable).length>0){
const n=`${closedTo(e,t.movable).join(", ")} can't move there`
;const r=`, and with the filters ${e.movable.join(", ")} that it has there would be more than the ${s} that ECR takes; remove some`
;if(i.length>s)add("mutability",`${n}${r}`,true);else add("mutability",n)}
if(e.scanOnPush!==t.scanOnPush&&!e.scannedByRegistry)add("scan","scan on push is "+(e.scanOnPush?"on":"off"))
;const{type:r,key:o}=t.encryption??e.encryption
;if(e.encryption.type!==r||o!==void 0&&e.encryption.key!==o)add("encryption",`it is encrypted with ${e.encryption.key??e.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(t)
;if(a!==void 0)if(e.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(t.lifecycle!==void 0&&!same(e.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(t.tags).filter(([t,n])=>e.tags[t]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([e,t])=>`${e}=${t}`).join(", ")}`);return n}function same(e,t){
return(0,i.$)(JSON.parse(e))===(0,i.$)(JSON.parse(t))}},19349:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,SU:()=>parseRepository,
U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var i=n(27122);var s=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,s.mQ)(e).digest??e}function fullName(e){
const{host:t,name:n,tag:s,digest:r}=(0,i.F2)(e);const o=s===void 0&&r===void 0?":latest":s===void 0?"":`:${s}`
;return`${t}/${n}${o}${r===void 0?"":`@${r}`}`}function parseRepository(e){const{host:t,path:n}=(0,s.Ve)(e)
;if(t!==void 0)(0,i.RC)(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
i.I3)(n,e)
;if(t===void 0&&(ecrHost(n)!==void 0||n==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:n}:(0,i.Vz)(t,n)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},86082:(e,t,n)=>{n.d(t,{
$:()=>canonical});function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
27122:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull})
;var i=n(93720);const s=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:s,digest:r}=(0,i.mQ)(e)
;if(r!==void 0&&!(0,i.Bc)(r))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(s!==void 0)parseTag(s);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...s!==void 0&&{tag:s},...r!==void 0&&{
digest:r}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(o.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(r.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const n=e.replace(/^.*@/,"…@")
;const i=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${n}" in "${n}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${i}`)}function checkName(e,t){
if(e.length<=255&&s.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const[,i="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(i),tag:s,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const i=n.length>0&&(/[.:]/.test(t)||t==="localhost");return i?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
