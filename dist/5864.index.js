export const id=5864;export const ids=[5864];export const modules={95349:(e,t,n)=>{n.d(t,{e:()=>service});var i=n(12403)
;var s=n(13767);var r=n(62807);const o=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...o.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,r.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
if(e===void 0||/^[\w-]+$/.test(e))return[]
;if(e==="")return["AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials"]
;return[`AWS_REGION is ${JSON.stringify(e)}, which is no region; one is written like eu-west-1`]}
function credentialProblems(e,t){if(/^[!-~]*$/.test(t))return[]
;if(/[\r\n]/.test(t))return[`${e} holds a line end, as a secret has that was pasted with one; store it without`]
;if(/\s/.test(t))return[`${e} holds white space; store it without`]
;return[`${e} holds a character that no credentials have, such as a typographic quote; store it without`]}
function urlProblems(e,t=""){if(t===""||URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return[]
;return[`${e} is ${JSON.stringify(t)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`]}
var a=n(62348);var c=n(29141);function service(e,t,n,r){const{reads:o,changes:a,connection:u,read:l,change:d}=i._L.aws
;const h=new Map;const get=(i,o)=>{const l=h.get(i);if(l)return l;checkEnvironment(process.env,t.region);const f=(0,
s.K)(process.env);const g=(0,c.x)();const p=r({...t.region&&{region:t.region},maxAttempts:i,userAgentAppId:"immutable",
...g&&{credentials:g},requestHandler:{connectionTimeout:u*1e3,requestTimeout:o*1e3,throwOnRequestTimeout:true,...f&&{
httpsAgent:{proxyEnv:f}}}}).then(s=>listen(s,e,t,n,i===a?d:1/0));h.set(i,p);return p};return{
read:async()=>await get(o,l),change:async()=>await get(a,d)}}function listen(e,t,{region:n,clock:i},s,r){
const{middlewareStack:o,config:c}=e;o.add((e,r)=>{const{commandName:o=""}=r;return async u=>{r.begun=Date.now()/1e3
;if(i.offset()!==0)c.systemClockOffset=i.offset()*1e3;try{return await e(u)}catch(e){const i=subjectOf(u.input);throw(0,
a.Tl)(e,{action:`${t}:${o.replace(/Command$/,"")}`,...i&&{subject:i},region:n??process.env["AWS_REGION"]??"unknown",
reached:s.reached})}}},{step:"initialize",priority:"high",name:"translateErrors"});o.add((e,t)=>async n=>{
const o=Date.now()/1e3;if(o-(t.begun??o)>r)throw tooLate(r);const a=await e(n)
;const{headers:c,body:u,statusCode:l}=a.response;if(l===200&&!isReadable(c?.["content-type"])){u?.destroy?.()
;throw unreadable(c?.["content-type"]??"")}i.learn(c?.["date"],o,Date.now()/1e3);s.reached=true;return a},{
step:"deserialize",priority:"low",name:"learnClock"});return e}function isReadable(e){
return e===void 0||/xml|json|cbor/.test(e)}function unreadable(e){
const t=`an answer of type ${e.slice(0,100)}, which is not AWS'`;return Object.assign(new Error(t),{
name:"UnreadableAnswer",$metadata:{httpStatusCode:200}})}function tooLate(e){
const t=`this process stood still for more than ${e} s before the request, so it was not sent`
;return Object.assign(new Error(t),{name:"TimeoutError"})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","RuleArn","ListenerArn","HostedZoneId","Name","Path","CommandId","TopicArn","repositoryName"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var i=n(58500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const i=Date.parse(e??"")/1e3;if(Number.isNaN(i))return;const s=i-n
;const r=i+1-t;const o=s>this.#t||r<this.#e;this.#e=o?s:Math.max(s,this.#e);this.#t=o?r:Math.min(r,this.#t)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#e),this.#t)}uptime(){
return performance.now()/1e3}async wait(e){await(0,i.setTimeout)(e*1e3)}}},15864:(e,t,n)=>{n.r(t);n.d(t,{
connectEcr:()=>connectEcr});var i=n(11801);var s=n(19349);var r=n(29141);var o=n(62807);var a=n(79982)
;async function told(e){try{return await e()}catch(e){
if(e instanceof o.C9||!(e instanceof Error)||e.cause===void 0)throw e
;const t=e instanceof a.V?"; run the job again when AWS answers":"";throw(0,o.gz)(`${e.message}${t}`,"failed",e)}}
class AwsEcrLogins{#n;#i;#s=new Map;constructor(e,t){this.#n=e;this.#i=t}own(){return this.#r("",()=>this.#o(void 0))}
async login(e){if(e==="public.ecr.aws"){if(!this.#i&&!hasCredentials())return
;return await this.#r(e,()=>this.#a()).then(({login:e})=>e,()=>{})}const t=(0,s.Fd)(e)?.region??""
;return(await this.#r(t,()=>this.#o(t))).login}async maybe(e){if(!hasCredentials())return
;const t=await this.own().catch(()=>{});return t?.host===e?t.login:void 0}#r(e,t){const n=this.#s.get(e)??t()
;this.#s.set(e,n);return n}async#o(e){
const{authorizationData:t}=await told(async()=>(await this.#n.of(e).read()).getAuthorizationToken({}))
;const{authorizationToken:n="",proxyEndpoint:i=""}=t?.[0]??{};return{host:i.replace(/^https?:\/\//,""),login:decode(n)}}
async#a(){const{authorizationData:e}=await told(async()=>(await this.#n.public.read()).getAuthorizationToken({}))
;return{host:"public.ecr.aws",login:decode(e?.authorizationToken??"")}}}function hasCredentials(){return(0,
r.x)()!==void 0||["ACCESS_KEY_ID","PROFILE","WEB_IDENTITY_TOKEN_FILE","CONTAINER_CREDENTIALS_RELATIVE_URI","CONTAINER_CREDENTIALS_FULL_URI"].some(e=>process.env[`AWS_${e}`])
}function decode(e){const[,t="",n=""]=/^([^:]*):(.*)$/s.exec(Buffer.from(e,"base64").toString())??[];return{username:t,
password:n}}var c=n(32887);var u=n(62348);const l={PENDING:"waiting",IN_PROGRESS:"waiting",COMPLETE:"done",
ACTIVE:"done",FAILED:"failed",UNSUPPORTED_IMAGE:"unsupported",SCAN_ELIGIBILITY_EXPIRED:"expired",
FINDINGS_UNAVAILABLE:"unavailable",IMAGE_ARCHIVED:"archived",LIMIT_EXCEEDED:"limited"};async function scanOf(e,t,n){
const i=[];let s=false;let r;let o="PENDING";let a;do{const n=await e.describeImageScanFindings({...t,...a&&{nextToken:a
}}).catch(e=>{if((0,u.tD)(e,"ScanNotFoundException"))return;throw e});if(n===void 0)return{state:"none",findings:i,
counted:s,watched:false,why:""};const{description:c=""}=n.imageScanStatus??{};o=n.imageScanStatus?.status??"PENDING"
;const l=stateOf(o,c);if(l!=="done")return{state:l,findings:i,counted:s,watched:false,why:said(o,c)}
;const{findings:d=[],enhancedFindings:h=[],...f}=n.imageScanFindings??{};s||=f.findingSeverityCounts!==void 0
;r??=f.imageScanCompletedAt;for(const{name:e="",severity:t=""}of d)i.push({id:e,severity:t.toLowerCase()})
;s||=h.length>0;for(const{packageVulnerabilityDetails:e,title:t="",severity:n="",status:s,fixAvailable:r}of h){
if(s==="SUPPRESSED"||s==="CLOSED")continue;const o=e?.vulnerabilityId??t;i.push({id:o,severity:n.toLowerCase(),
...r==="NO"&&{unfixed:true}})}a=n.nextToken}while(a);const c=r===void 0?void 0:n.now()-r.getTime()/1e3;return{
state:"done",findings:i,counted:s,age:c,watched:o==="ACTIVE",why:""}}
async function scanningOf(e,{repositoryName:t="",imageScanningConfiguration:n}){const i={
scanOnPush:n?.scanOnPush??false,scannedByRegistry:false};const s=await e.batchGetRepositoryScanningConfiguration({
repositoryNames:[t]}).catch(()=>{});const r=s?.scanningConfigurations?.[0]
;if(r===void 0||(r.appliedScanFilters??[]).length===0)return i;return{scanOnPush:r.scanFrequency!=="MANUAL",
scannedByRegistry:true}}async function startScan(e,t){try{await e.startImageScan(t);return"begun"}catch(e){if((0,
u.tD)(e,"UnsupportedImageTypeException"))return"unsupported";if((0,u.tD)(e,"ImageArchivedException"))return"archived"
;if((0,u.tD)(e,"ValidationException"))return"refused"
;if((0,u.tD)(e,"LimitExceededException","ThrottlingException"))return"limited";throw e}}function stateOf(e,t){
if(e==="FAILED"&&/unsupported/i.test(t))return"unsupported";return l[e]??"failed"}function said(e,t){
return t===""||t===e?e:`${e}: ${t}`}function ruling(e,t){
const n=e.filter(({onPush:e,prefix:n})=>e&&n!==d&&t.startsWith(slashed(n)))
;const[i]=n.toSorted((e,t)=>slashed(t.prefix).length-slashed(e.prefix).length)
;return i??e.find(({onPush:e,prefix:t})=>e&&t===d)}const d="ROOT";function slashed(e){return e.endsWith("/")?e:`${e}/`}
async function templateFor(e,t){const n=[];let i;do{const t=await e.describeRepositoryCreationTemplates({...i&&{
nextToken:i}}).catch(()=>{});n.push(...t?.repositoryCreationTemplates??[]);i=t?.nextToken}while(i)
;const s=ruling(n.map(({prefix:e="",appliedFor:t=[]})=>({prefix:e,onPush:t.includes("CREATE_ON_PUSH")})),t)
;return s&&n.find(({prefix:e})=>e===s.prefix)}class AwsEcrRepositories{#n;#c;#u;constructor(e,t,n){this.#n=e;this.#c=t
;this.#u=n}async knows(e){return(0,s.Fd)(e)!==void 0||await this.#c.maybe(e)!==void 0}async prepare(e,t,n,i){
const s=await this.#l(e,t);if(s===void 0){const n=await this.#d(e,t);if(n!==void 0){
const e=n.imageTagMutability?.startsWith("IMMUTABLE")??false;return{created:true,atPush:true,keepsTags:e,
notes:[`${t}: ${byTemplate(n)}`]}}}if(s===void 0&&await this.#h(e,t,n))return{created:true,keepsTags:true,notes:[]}
;const r=s??await this.#l(e,t);const o=r&&await this.#f(e,r);if(r===void 0||o===void 0)return{created:false,
keepsTags:false,notes:[`${t}: whether it is set up as wanted could not be read`]};const a=[]
;let u=o.mutability.startsWith("IMMUTABLE");const l={...n,movable:(0,c.oR)(o,n.movable)};const d=(0,c.UL)(o,n)
;const h=d.length>0&&!i?await this.#d(e,t):void 0;if(h!==void 0)return{created:false,keepsTags:u,notes:[]}
;for(const{what:n,text:s,fixed:c}of d){const change=()=>this.#g(e,r,n,l)
;if(!i&&n==="lifecycle"&&o.lifecycle===void 0&&await this.#p(e,t)){
a.push(`${t}: ${s}${await change().then(()=>"; changed",notPut)}`);continue}const d=i&&!c;if(d)await change()
;if(d&&n==="mutability")u=true;a.push(`${t}: ${s}${d?"; changed":c?"":"; manage: true would change it"}`)}return{
created:false,keepsTags:u,notes:a}}async pushedAt(e,t,n){const{client:i,registryId:s}=await this.#m(e);const r={
repositoryName:t,...s,imageIds:[{imageDigest:n}]};const o=await i.describeImages(r).catch(()=>{})
;return o?.imageDetails?.[0]?.imagePushedAt}async scan(e,t,n){const{client:i,registryId:s}=await this.#m(e);const r={
repositoryName:t,...s,imageId:{imageDigest:n}};return await told(()=>scanOf(i,r,this.#u))}async startScan(e,t,n){
const{client:i,registryId:s}=await this.#m(e);return await told(()=>startScan(i,{repositoryName:t,...s,imageId:{
imageDigest:n}}))}async#m(e){const t=(0,s.Fd)(e);const n=await this.#n.of(t?.region).read();return{client:n,
registryId:t?{registryId:t.account}:{}}}async#l(e,t){const{client:n,registryId:i}=await this.#m(e);try{const e={
repositoryNames:[t],...i};return(await n.describeRepositories(e)).repositories?.[0]}catch(e){if((0,
u.tD)(e,"RepositoryNotFoundException"))return;return await told(()=>Promise.reject(e))}}async#d(e,t){
const{client:n}=await this.#m(e);const i=(0,s.Fd)(e)?.account;const r=i===void 0||(0,
s.Fd)((await this.#c.own()).host)?.account===i;return r?await templateFor(n,t):void 0}async#h(e,t,n){const i=(0,s.Fd)(e)
;const r=await this.#c.own();if(i&&(0,s.Fd)(r.host)?.account!==i.account)throw(0,
o.gz)(`creating ${e}/${t}: it belongs to account ${i.account}, not to these credentials; create it there`)
;const{client:a}=await this.#m(e);try{await a.createRepository({repositoryName:t,...mutability({movable:(0,
c.s0)(n.movable)}),imageScanningConfiguration:{scanOnPush:n.scanOnPush},...encrypted(n),tags:tagsOf(n)})}catch(e){if((0,
u.tD)(e,"RepositoryAlreadyExistsException"))return false;return await told(()=>Promise.reject(e))}const l=(0,c.US)(n)
;if(l!==void 0)await told(()=>a.putLifecyclePolicy({repositoryName:t,lifecyclePolicyText:l}));return true}async#p(e,t){
const{client:n,registryId:i}=await this.#m(e);const s=await n.describeImages({repositoryName:t,...i,maxResults:1
}).catch(()=>{});return s?.imageDetails?.length===0}async#f(e,t){const{client:n,registryId:i}=await this.#m(e)
;const{repositoryName:s="",repositoryArn:r=""}=t;try{const[e,{tags:o},a]=await Promise.all([n.getLifecyclePolicy({
repositoryName:s,...i}).then(({lifecyclePolicyText:e})=>e).catch(e=>{
if((0,u.tD)(e,"LifecyclePolicyNotFoundException"))return;throw e}),n.listTagsForResource({resourceArn:r
}),scanningOf(n,t)]);const{encryptionConfiguration:c,imageTagMutabilityExclusionFilters:l}=t;return{
mutability:t.imageTagMutability??"MUTABLE",movable:(l??[]).flatMap(({filter:e})=>e??[]),...a,encryption:{
type:c?.encryptionType==="KMS"?"KMS":"AES256",...c?.kmsKey!==void 0&&{key:c.kmsKey}},lifecycle:e,
tags:Object.fromEntries((o??[]).map(({Key:e="",Value:t=""})=>[e,t]))}}catch{return}}
async#g(e,{repositoryName:t="",repositoryArn:n=""},i,s){const{client:r,registryId:o}=await this.#m(e);const a={
repositoryName:t,...o};const u={mutability:()=>r.putImageTagMutability({...a,...mutability(s)}),
scan:()=>r.putImageScanningConfiguration({...a,imageScanningConfiguration:{scanOnPush:s.scanOnPush}}),
lifecycle:()=>r.putLifecyclePolicy({...a,lifecyclePolicyText:(0,c.US)(s)}),tags:()=>r.tagResource({resourceArn:n,
tags:tagsOf(s)})};if(i!=="encryption")await told(u[i])}}function byTemplate({prefix:e}){
return`it is made at the push, by the registry's template ${e}, whose settings count`}function notPut(e){
return`, and none could be put: ${e instanceof Error?e.message:e}`}function encrypted({encryption:e}){
if(e===void 0)return{};const{type:t,key:n}=e;return{encryptionConfiguration:{encryptionType:t,...n!==void 0&&{kmsKey:n}}
}}function mutability({movable:e}){if(e.length===0)return{imageTagMutability:"IMMUTABLE"};const t=e.map(e=>({
filterType:"WILDCARD",filter:e}));return{imageTagMutability:"IMMUTABLE_WITH_EXCLUSION",
imageTagMutabilityExclusionFilters:t}}function tagsOf({tags:e}){return Object.entries(e).map(([e,t])=>({Key:e,Value:t}))
}var h=n(95349);function ecrServices(e){const t=new Map;const make=t=>(0,h.e)("ecr",{...e,region:t??e.region},{
reached:false},async e=>(await Promise.all([n.e(6719),n.e(6363),n.e(6926)]).then(n.bind(n,96926))).make(e));return{
of(e){const n=t.get(e)??make(e);t.set(e,n);return n},public:(0,h.e)("ecr-public",{...e,region:"us-east-1"},{
reached:false},async e=>(await Promise.all([n.e(6719),n.e(4317)]).then(n.bind(n,44317))).make(e))}}
function connectEcr(e=[]){const t=new i.I;const n=ecrServices({clock:t})
;const s=new AwsEcrLogins(n,e.some(e=>e.startsWith("public.ecr.aws/")));return{logins:s,
repositories:new AwsEcrRepositories(n,s,t)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,VG:()=>errorSays,tD:()=>errorNames
});var i=n(62807);var s=n(79982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const r=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const o=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const a=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const u=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const l=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const d=/^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/
;const h=/^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/
;const f=/^(EPROTO|ERR_SSL_\w+)$/;const g=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
;function errorNames(e,...t){const n=e instanceof Error&&e.cause instanceof Error?e.cause:e
;return n instanceof Error&&t.includes(n.name)}function translate(e,t){
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const r=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const o={cause:e}
;if(e.message==="Region is missing")return(0,
i.Qm)(`${n}: AWS_REGION is not set, which a step of aws-actions/configure-aws-credentials does together with the credentials; run it before, or give this action the input role and set AWS_REGION in the job's env`,e)
;if(e.name==="CredentialsProviderError")return(0,
i.Qm)(`${n}: no AWS credentials; give this action the input role, or run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
i.gz)(`${r}; the credentials have expired, a re-run continues where this run stopped; give this action the input role for credentials that it renews, or role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
i.Qm)(`${r}; the clock of this machine is off: set it, such as by NTP`,e);if(u.test(e.name))return(0,
i.Qm)(`${r}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
i.Qm)(`${r}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e)
;if(e.name==="UnreadableAnswer"&&!t.reached)return(0,
i.Qm)(`${r}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e);const a=correction(e)
;if(a!==void 0)return t.reached?(0,i.gz)(`${r}; ${a}, a re-run continues where this run stopped`,"failed",e):(0,
i.Qm)(`${r}; ${a}`,e);if(l.test(e.code??"")){if(t.reached||!g.test(e.code??""))return new s.V(r,o);return(0,
i.Qm)(`${r}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new s.V(r,o);if(e.$metadata?.httpStatusCode===void 0)return e
;return new s.C(`${r}; ${remedy(e,t.action)}`,o)}function correction({code:e="",message:t}){if(h.test(e)){
const t=/EXPIRED|NOT_YET/.test(e)?", or correct the clock of this machine":""
;return`the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${t}`}
if(f.test(e))return"what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY"
;if(e==="ERR_INVALID_URL")return"check AWS_ENDPOINT_URL";if(e==="ERR_PROXY_INVALID_CONFIG")return"check HTTPS_PROXY"
;if(e==="ERR_INVALID_CHAR")return"the credentials hold what no request can carry, such as a line end"
;return t.startsWith("Region not accepted")?"correct AWS_REGION":void 0}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||r.test(e.name)||o.test(e.name))return true
;if(t===void 0)return e.name==="TimeoutError"||d.test(e.code??"")||"$response"in e
;if(t===200||t===429||t>=500)return true;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true
;return a.test(e.message)||isTooNew(e)}
const p=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||p.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},29141:(e,t,n)=>{n.d(t,{h:()=>signBy,
x:()=>signer});let i;function signBy(e){i=e}function signer(){return i}},32887:(e,t,n)=>{n.d(t,{QW:()=>o,
Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined,
s0:()=>withOthers});var i=n(86082);const s=5;function movableTags(e){
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
return(0,i.$)(JSON.parse(e))===(0,i.$)(JSON.parse(t))}},19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,
Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey})
;var i=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,i.mQ)(e).digest??e}
const s=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:s,digest:r}=(0,i.mQ)(e)
;if(r!==void 0&&!(0,i.Bc)(r))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(s!==void 0)parseTag(s);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...s!==void 0&&{tag:s},...r!==void 0&&{
digest:r}}}function fullName(e){const{host:t,name:n,tag:i,digest:s}=parseReference(e)
;const r=i===void 0&&s===void 0?":latest":i===void 0?"":`:${i}`;return`${t}/${n}${r}${s===void 0?"":`@${s}`}`}
function parseRepository(e){const{host:t,path:n}=(0,i.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(o.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(r.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&s.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,
P9:()=>retryAfter,_L:()=>i,d_:()=>patiently});const i={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],
registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],
answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,n){
for(let i=0;;i++)try{return await e()}catch(e){await n(t(e,i))}}function registryRest({pauses:e,together:t},n,s,r,o){
const{spread:a,longest:c}=i.registry;const u=e[n];if(u===void 0||r>c)return;const l=u*(1-a+o*2*a);if(r>l)return r
;return s+l>t?void 0:l}function retryAfter(e,t){if(e===null)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const n=(Date.parse(e)-Date.parse(t??""))/1e3;return n>0?n:0}},86082:(e,t,n)=>{n.d(t,{$:()=>canonical})
;function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const[,i="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(i),tag:s,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const i=n.length>0&&(/[.:]/.test(t)||t==="localhost");return i?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},79982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later})
;class Later extends Error{}class Denied extends Error{}}};
