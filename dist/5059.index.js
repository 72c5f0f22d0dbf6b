export const id=5059;export const ids=[5059];export const modules={95349:(e,t,n)=>{n.d(t,{e:()=>service});var i=n(12403)
;var r=n(13767);var s=n(62807);const o=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"]
;function checkEnvironment(e,t){
const n=[...t===void 0?regionProblems(e["AWS_REGION"]):[],...o.flatMap(t=>credentialProblems(t,e[t]??"")),...Object.entries(e).flatMap(([e,t])=>/^AWS_ENDPOINT_URL(_|$)/.test(e)?urlProblems(e,t):[])]
;if(n.length>0)throw(0,s.Qm)(`reading the job's environment: ${n.join("; ")}`)}function regionProblems(e){
if(e===void 0||/^[\w-]+$/.test(e))return[]
;if(e==="")return["AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials"]
;return[`AWS_REGION is ${JSON.stringify(e)}, which is no region; one is written like eu-west-1`]}
function credentialProblems(e,t){if(/^[!-~]*$/.test(t))return[]
;if(/[\r\n]/.test(t))return[`${e} holds a line end, as a secret has that was pasted with one; store it without`]
;if(/\s/.test(t))return[`${e} holds white space; store it without`]
;return[`${e} holds a character that no credentials have, such as a typographic quote; store it without`]}
function urlProblems(e,t=""){if(t===""||URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return[]
;return[`${e} is ${JSON.stringify(t)}, which is no address; one is written like https://ssm.eu-west-1.amazonaws.com`]}
var a=n(62348);function service(e,t,n,s){const{reads:o,changes:a,connection:c,read:u,change:d}=i._L.aws;const l=new Map
;const get=(i,o)=>{const u=l.get(i);if(u)return u;checkEnvironment(process.env,t.region);const h=(0,r.K)(process.env)
;const f=s({...t.region&&{region:t.region},maxAttempts:i,userAgentAppId:"immutable",requestHandler:{
connectionTimeout:c*1e3,requestTimeout:o*1e3,throwOnRequestTimeout:true,...h&&{httpsAgent:{proxyEnv:h}}}
}).then(r=>listen(r,e,t,n,i===a?d:1/0));l.set(i,f);return f};return{read:async()=>await get(o,u),
change:async()=>await get(a,d)}}function listen(e,t,{region:n,clock:i},r,s){const{middlewareStack:o,config:c}=e
;o.add((e,s)=>{const{commandName:o=""}=s;return async u=>{s.begun=Date.now()/1e3
;if(i.offset()!==0)c.systemClockOffset=i.offset()*1e3;try{return await e(u)}catch(e){const i=subjectOf(u.input);throw(0,
a.Tl)(e,{action:`${t}:${o.replace(/Command$/,"")}`,...i&&{subject:i},region:n??process.env["AWS_REGION"]??"unknown",
reached:r.reached})}}},{step:"initialize",priority:"high",name:"translateErrors"});o.add((e,t)=>async n=>{
const o=Date.now()/1e3;if(o-(t.begun??o)>s)throw tooLate(s);const a=await e(n)
;const{headers:c,body:u,statusCode:d}=a.response;if(d===200&&!isReadable(c?.["content-type"])){u?.destroy?.()
;throw unreadable(c?.["content-type"]??"")}i.learn(c?.["date"],o,Date.now()/1e3);r.reached=true;return a},{
step:"deserialize",priority:"low",name:"learnClock"});return e}function isReadable(e){
return e===void 0||/xml|json|cbor/.test(e)}function unreadable(e){
const t=`an answer of type ${e.slice(0,100)}, which is not AWS'`;return Object.assign(new Error(t),{
name:"UnreadableAnswer",$metadata:{httpStatusCode:200}})}function tooLate(e){
const t=`this process stood still for more than ${e} s before the request, so it was not sent`
;return Object.assign(new Error(t),{name:"TimeoutError"})}function subjectOf(e){
const t=["AutoScalingGroupName","LaunchTemplateName","TargetGroupArn","RuleArn","ListenerArn","HostedZoneId","Name","Path","CommandId","TopicArn","repositoryName"].map(t=>e[t]).find(e=>typeof e==="string")
;return t}},11801:(e,t,n)=>{n.d(t,{I:()=>AwsClock});var i=n(58500);class AwsClock{#e=Number.NEGATIVE_INFINITY
;#t=Number.POSITIVE_INFINITY;learn(e,t,n){const i=Date.parse(e??"")/1e3;if(Number.isNaN(i))return;const r=i-n
;const s=i+1-t;const o=r>this.#t||s<this.#e;this.#e=o?r:Math.max(r,this.#e);this.#t=o?s:Math.min(s,this.#t)}now(){
return Date.now()/1e3+this.offset()}offset(){return Math.min(Math.max(0,this.#e),this.#t)}uptime(){
return performance.now()/1e3}async wait(e){await(0,i.setTimeout)(e*1e3)}}},25059:(e,t,n)=>{n.r(t);n.d(t,{
connectEcr:()=>connectEcr});var i=n(11801);var r=n(19349);var s=n(62807);var o=n(79982);async function told(e){try{
return await e()}catch(e){if(e instanceof s.C9||!(e instanceof Error)||e.cause===void 0)throw e
;const t=e instanceof o.V?"; run the job again when AWS answers":"";throw(0,s.gz)(`${e.message}${t}`,"failed",e)}}
class AwsEcrLogins{#n;#i;#r=new Map;constructor(e,t){this.#n=e;this.#i=t}own(){return this.#s("",()=>this.#o(void 0))}
async login(e){if(e==="public.ecr.aws"){if(!this.#i&&!hasCredentials())return
;return await this.#s(e,()=>this.#a()).then(({login:e})=>e,()=>{})}const t=(0,r.Fd)(e)?.region??""
;return(await this.#s(t,()=>this.#o(t))).login}async maybe(e){if(!hasCredentials())return
;const t=await this.own().catch(()=>{});return t?.host===e?t.login:void 0}#s(e,t){const n=this.#r.get(e)??t()
;this.#r.set(e,n);return n}async#o(e){
const{authorizationData:t}=await told(async()=>(await this.#n.of(e).read()).getAuthorizationToken({}))
;const{authorizationToken:n="",proxyEndpoint:i=""}=t?.[0]??{};return{host:i.replace(/^https?:\/\//,""),login:decode(n)}}
async#a(){const{authorizationData:e}=await told(async()=>(await this.#n.public.read()).getAuthorizationToken({}))
;return{host:"public.ecr.aws",login:decode(e?.authorizationToken??"")}}}function hasCredentials(){
return["ACCESS_KEY_ID","PROFILE","WEB_IDENTITY_TOKEN_FILE","CONTAINER_CREDENTIALS_RELATIVE_URI","CONTAINER_CREDENTIALS_FULL_URI"].some(e=>process.env[`AWS_${e}`])
}function decode(e){const[,t="",n=""]=/^([^:]*):(.*)$/s.exec(Buffer.from(e,"base64").toString())??[];return{username:t,
password:n}}var a=n(32887);var c=n(62348);const u={PENDING:"waiting",IN_PROGRESS:"waiting",COMPLETE:"done",
ACTIVE:"done",FAILED:"failed",UNSUPPORTED_IMAGE:"unsupported",SCAN_ELIGIBILITY_EXPIRED:"expired",
FINDINGS_UNAVAILABLE:"unavailable",IMAGE_ARCHIVED:"archived",LIMIT_EXCEEDED:"limited"};async function scanOf(e,t,n){
const i=[];let r=false;let s;let o="PENDING";let a;do{const n=await e.describeImageScanFindings({...t,...a&&{nextToken:a
}}).catch(e=>{if((0,c.tD)(e,"ScanNotFoundException"))return;throw e});if(n===void 0)return{state:"none",findings:i,
counted:r,watched:false,why:""};const{description:u=""}=n.imageScanStatus??{};o=n.imageScanStatus?.status??"PENDING"
;const d=stateOf(o,u);if(d!=="done")return{state:d,findings:i,counted:r,watched:false,why:said(o,u)}
;const{findings:l=[],enhancedFindings:h=[],...f}=n.imageScanFindings??{};r||=f.findingSeverityCounts!==void 0
;s??=f.imageScanCompletedAt;for(const{name:e="",severity:t=""}of l)i.push({id:e,severity:t.toLowerCase()})
;for(const{packageVulnerabilityDetails:e,title:t="",severity:n=""}of h)i.push({id:e?.vulnerabilityId??t,
severity:n.toLowerCase()});a=n.nextToken}while(a);const u=s===void 0?void 0:n.now()-s.getTime()/1e3;return{state:"done",
findings:i,counted:r,age:u,watched:o==="ACTIVE",why:""}}async function startScan(e,t){try{await e.startImageScan(t)
;return"begun"}catch(e){if((0,c.tD)(e,"UnsupportedImageTypeException"))return"unsupported";if((0,
c.tD)(e,"ImageArchivedException"))return"archived";if((0,c.tD)(e,"ValidationException"))return"refused";if((0,
c.tD)(e,"LimitExceededException","ThrottlingException"))return"limited";throw e}}function stateOf(e,t){
if(e==="FAILED"&&/unsupported/i.test(t))return"unsupported";return u[e]??"failed"}function said(e,t){
return t===""||t===e?e:`${e}: ${t}`}class AwsEcrRepositories{#n;#c;#u;constructor(e,t,n){this.#n=e;this.#c=t;this.#u=n}
async knows(e){return(0,r.Fd)(e)!==void 0||await this.#c.maybe(e)!==void 0}async prepare(e,t,n,i){
const r=await this.#d(e,t);if(r===void 0&&await this.#l(e,t,n))return{created:true,notes:[]}
;const s=r??await this.#d(e,t);const o=s&&await this.#h(e,s);if(s===void 0||o===void 0)return{created:false,
notes:[`${t}: whether it is set up as wanted could not be read`]};const c=[];const u={...n,movable:(0,a.oR)(o,n.movable)
};for(const{what:r,text:d,fixed:l}of(0,a.UL)(o,n)){const change=()=>this.#f(e,s,r,u)
;if(!i&&r==="lifecycle"&&o.lifecycle===void 0&&await this.#g(e,t)){
c.push(`${t}: ${d}${await change().then(()=>"; changed",notPut)}`);continue}const n=i&&!l;if(n)await change()
;c.push(`${t}: ${d}${n?"; changed":l?"":"; manage: true would change it"}`)}return{created:false,notes:c}}
async pushedAt(e,t,n){const{client:i,registryId:r}=await this.#p(e);const s={repositoryName:t,...r,imageIds:[{
imageDigest:n}]};const o=await i.describeImages(s).catch(()=>{});return o?.imageDetails?.[0]?.imagePushedAt}
async scan(e,t,n){const{client:i,registryId:r}=await this.#p(e);const s={repositoryName:t,...r,imageId:{imageDigest:n}}
;return await told(()=>scanOf(i,s,this.#u))}async startScan(e,t,n){const{client:i,registryId:r}=await this.#p(e)
;return await told(()=>startScan(i,{repositoryName:t,...r,imageId:{imageDigest:n}}))}async#p(e){const t=(0,r.Fd)(e)
;const n=await this.#n.of(t?.region).read();return{client:n,registryId:t?{registryId:t.account}:{}}}async#d(e,t){
const{client:n,registryId:i}=await this.#p(e);try{const e={repositoryNames:[t],...i}
;return(await n.describeRepositories(e)).repositories?.[0]}catch(e){if((0,c.tD)(e,"RepositoryNotFoundException"))return
;return await told(()=>Promise.reject(e))}}async#l(e,t,n){const i=(0,r.Fd)(e);const o=await this.#c.own();if(i&&(0,
r.Fd)(o.host)?.account!==i.account)throw(0,
s.gz)(`creating ${e}/${t}: it belongs to account ${i.account}, not to these credentials; create it there`)
;const{client:u}=await this.#p(e);try{await u.createRepository({repositoryName:t,...mutability(n),
imageScanningConfiguration:{scanOnPush:n.scanOnPush},...encrypted(n),tags:tagsOf(n)})}catch(e){if((0,
c.tD)(e,"RepositoryAlreadyExistsException"))return false;return await told(()=>Promise.reject(e))}const d=(0,a.US)(n)
;if(d!==void 0)await told(()=>u.putLifecyclePolicy({repositoryName:t,lifecyclePolicyText:d}));return true}async#g(e,t){
const{client:n,registryId:i}=await this.#p(e);const r=await n.describeImages({repositoryName:t,...i,maxResults:1
}).catch(()=>{});return r?.imageDetails?.length===0}async#h(e,t){const{client:n,registryId:i}=await this.#p(e)
;const{repositoryName:r="",repositoryArn:s=""}=t;try{const[e,{tags:o}]=await Promise.all([n.getLifecyclePolicy({
repositoryName:r,...i}).then(({lifecyclePolicyText:e})=>e).catch(e=>{
if((0,c.tD)(e,"LifecyclePolicyNotFoundException"))return;throw e}),n.listTagsForResource({resourceArn:s})])
;const{encryptionConfiguration:a,imageTagMutabilityExclusionFilters:u}=t;return{
mutability:t.imageTagMutability??"MUTABLE",movable:(u??[]).flatMap(({filter:e})=>e??[]),
scanOnPush:t.imageScanningConfiguration?.scanOnPush??false,encryption:{type:a?.encryptionType==="KMS"?"KMS":"AES256",
...a?.kmsKey!==void 0&&{key:a.kmsKey}},lifecycle:e,tags:Object.fromEntries((o??[]).map(({Key:e="",Value:t=""})=>[e,t]))}
}catch{return}}async#f(e,{repositoryName:t="",repositoryArn:n=""},i,r){const{client:s,registryId:o}=await this.#p(e)
;const c={repositoryName:t,...o};const u={mutability:()=>s.putImageTagMutability({...c,...mutability(r)}),
scan:()=>s.putImageScanningConfiguration({...c,imageScanningConfiguration:{scanOnPush:r.scanOnPush}}),
lifecycle:()=>s.putLifecyclePolicy({...c,lifecyclePolicyText:(0,a.US)(r)}),tags:()=>s.tagResource({resourceArn:n,
tags:tagsOf(r)})};if(i!=="encryption")await told(u[i])}}function notPut(e){
return`, and none could be put: ${e instanceof Error?e.message:e}`}function encrypted({encryption:e}){
if(e===void 0)return{};const{type:t,key:n}=e;return{encryptionConfiguration:{encryptionType:t,...n!==void 0&&{kmsKey:n}}
}}function mutability({movable:e}){if(e.length===0)return{imageTagMutability:"IMMUTABLE"};const t=e.map(e=>({
filterType:"WILDCARD",filter:e}));return{imageTagMutability:"IMMUTABLE_WITH_EXCLUSION",
imageTagMutabilityExclusionFilters:t}}function tagsOf({tags:e}){return Object.entries(e).map(([e,t])=>({Key:e,Value:t}))
}var d=n(95349);function ecrServices(e){const t=new Map;const make=t=>(0,d.e)("ecr",{...e,region:t??e.region},{
reached:false},async e=>(await Promise.all([n.e(6719),n.e(6301),n.e(6926)]).then(n.bind(n,96926))).make(e));return{
of(e){const n=t.get(e)??make(e);t.set(e,n);return n},public:(0,d.e)("ecr-public",{...e,region:"us-east-1"},{
reached:false},async e=>(await Promise.all([n.e(6719),n.e(4317)]).then(n.bind(n,44317))).make(e))}}
function connectEcr(e=[]){const t=new i.I;const n=ecrServices({clock:t})
;const r=new AwsEcrLogins(n,e.some(e=>e.startsWith("public.ecr.aws/")));return{logins:r,
repositories:new AwsEcrRepositories(n,r,t)}}},62348:(e,t,n)=>{n.d(t,{Tl:()=>translate,VG:()=>errorSays,tD:()=>errorNames
});var i=n(62807);var r=n(79982);function remedy(e,t){
if(/AccessDenied|Unauthorized|NotAuthorized/.test(e.name)||/not authorized/i.test(e.message))return/explicit deny/i.test(e.message)?`a policy forbids ${missing(e,t)} explicitly; remove that statement`:`grant ${missing(e,t)} to the role`
;if(/LimitExceeded|QuotaExceeded/.test(e.name))return"raise this quota of the account or free some of it"
;return"correct what it names and run again"}function missing(e,t){
const n=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(e.message)?.[1];if(n)return n
;return/launch template/i.test(e.message)?"ec2:RunInstances":t}
const s=/Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/
;const o=/ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/
;const a=/pending delete|being deleted|delete in progress|in progress/i
;const c=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/
;const u=/^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/
;const d=/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/
;const l=/^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/
;const h=/^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/
;const f=/^(EPROTO|ERR_SSL_\w+)$/;const g=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
;function errorNames(e,...t){const n=e instanceof Error&&e.cause instanceof Error?e.cause:e
;return n instanceof Error&&t.includes(n.name)}function translate(e,t){
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
;const s=`${n}: ${e.code??e.name}: ${firstLine(e.message)}`;const o={cause:e}
;if(e.message==="Region is missing")return(0,
i.Qm)(`${n}: no AWS region is known; set region in the fleet spec or AWS_REGION`,e)
;if(e.name==="CredentialsProviderError")return(0,
i.Qm)(`${n}: no AWS credentials; run aws-actions/configure-aws-credentials in a step before`,e)
;if(c.test(e.name))return(0,
i.gz)(`${s}; the credentials have expired, a re-run continues where this run stopped; give role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,"failed",e)
;if(/^Signature (expired|not yet current)/.test(e.message))return(0,
i.Qm)(`${s}; the clock of this machine is off: set it, such as by NTP`,e);if(u.test(e.name))return(0,
i.Qm)(`${s}; AWS does not know these credentials, check the role and the region ${t.region}`,e)
;if(e.code==="ERR_PROXY_TUNNEL"&&!t.reached&&/ 40[37] /.test(e.message))return(0,
i.Qm)(`${s}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`,e)
;if(e.name==="UnreadableAnswer"&&!t.reached)return(0,
i.Qm)(`${s}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`,e);const a=correction(e)
;if(a!==void 0)return t.reached?(0,i.gz)(`${s}; ${a}, a re-run continues where this run stopped`,"failed",e):(0,
i.Qm)(`${s}; ${a}`,e);if(d.test(e.code??"")){if(t.reached||!g.test(e.code??""))return new r.V(s,o);return(0,
i.Qm)(`${s}; AWS cannot be reached, check that the region ${t.region} exists and the network`,e)}
if(isLater(e))return new r.V(s,o);if(e.$metadata?.httpStatusCode===void 0)return e
;return new r.C(`${s}; ${remedy(e,t.action)}`,o)}function correction({code:e="",message:t}){if(h.test(e)){
const t=/EXPIRED|NOT_YET/.test(e)?", or correct the clock of this machine":""
;return`the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${t}`}
if(f.test(e))return"what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY"
;if(e==="ERR_INVALID_URL")return"check AWS_ENDPOINT_URL";if(e==="ERR_PROXY_INVALID_CONFIG")return"check HTTPS_PROXY"
;if(e==="ERR_INVALID_CHAR")return"the credentials hold what no request can carry, such as a line end"
;return t.startsWith("Region not accepted")?"correct AWS_REGION":void 0}function isLater(e){
const t=e.$metadata?.httpStatusCode;if(e.$retryable?.throttling||s.test(e.name)||o.test(e.name))return true
;if(t===void 0)return e.name==="TimeoutError"||l.test(e.code??"")||"$response"in e
;if(t===200||t===429||t>=500)return true;if(e.name==="InvalidInstanceId"||e.name==="InvalidTargetException")return true
;return a.test(e.message)||isTooNew(e)}
const p=/AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/
;function isTooNew(e){return/NotFound/.test(e.name)||p.test(e.message)}function firstLine(e){
return e.split("\n",1)[0]??""}function errorSays(e,t){
return e instanceof Error&&e.cause instanceof Error&&t.test(e.cause.message)}},32887:(e,t,n)=>{n.d(t,{QW:()=>s,
Ss:()=>parseLifecycle,UL:()=>drift,US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined})
;var i=n(86082);const r=5;function movableTags(e){
const t=[...new Set(["branch-*",...e.filter(e=>!e.startsWith("branch-"))])]
;if(t.length>r)throw new Error(`${t.length-1} tags besides branches are too many: ECR can let ${r-1} move`);return t}
function parseEncryption(e){const[,t,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(e)??[]
;if(t===void 0||t==="AES256"&&n)throw new Error(`"${e}" is not AES256, KMS or KMS:<arn of a key>`);return{type:t,
...n!==void 0&&{key:n}}}function parseLifecycle(e){if(e==="none")return e
;if(/^\d+d$/.test(e)&&Number.parseInt(e,10)>0)return expireUntagged(Number.parseInt(e,10));try{const t=JSON.parse(e)
;if(Array.isArray(t.rules))return JSON.stringify(t)}catch{}
throw new Error(`"${e}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(e){const t={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:e}
;const n={rulePriority:1,description:"untagged images",selection:t,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const s="14d";function policyOf({lifecycle:e=parseLifecycle(s)}){return e==="none"?void 0:e}
function joined(e,t){if(!e.mutability.startsWith("IMMUTABLE"))return t
;return[...e.movable,...t.filter(t=>!e.movable.some(e=>covers(e,t)))]}function covers(e,t){
const n=e.split("*").map(e=>e.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(t)}function drift(e,t){
const n=[];const add=(e,t,i=false)=>n.push({what:e,text:t,fixed:i});const i=joined(e,t.movable)
;if(!e.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${e.mutability}, not immutable`);else if(i.length>e.movable.length){
const t=`${i.slice(e.movable.length).join(", ")} can't move there`
;const n=`, and with the filters ${e.movable.join(", ")} that it has there would be more than the ${r} that ECR takes; remove some`
;if(i.length>r)add("mutability",`${t}${n}`,true);else add("mutability",t)}
if(e.scanOnPush!==t.scanOnPush)add("scan","scan on push is "+(e.scanOnPush?"on":"off"))
;const{type:s,key:o}=t.encryption??e.encryption
;if(e.encryption.type!==s||o!==void 0&&e.encryption.key!==o)add("encryption",`it is encrypted with ${e.encryption.key??e.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(t)
;if(a!==void 0)if(e.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(t.lifecycle!==void 0&&!same(e.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(t.tags).filter(([t,n])=>e.tags[t]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([e,t])=>`${e}=${t}`).join(", ")}`);return n}function same(e,t){
return(0,i.$)(JSON.parse(e))===(0,i.$)(JSON.parse(t))}},19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,
Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,ol:()=>digestOf,ur:()=>configKey});var i=n(93720)
;function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,i.mQ)(e).digest??e}
const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:r,digest:s}=(0,i.mQ)(e)
;if(s!==void 0&&!(0,i.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(r!==void 0)parseTag(r);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...r!==void 0&&{tag:r},...s!==void 0&&{
digest:s}}}function parseRepository(e){const{host:t,path:n}=(0,i.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(o.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&r.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,_L:()=>i,
d_:()=>patiently});const i={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,
afterEffect:1},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:15,read:20,write:60,together:60},
attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}
};async function patiently(e,t,n){for(let i=0;;i++)try{return await e()}catch(e){await n(t(e,i))}}
function registryRest({pauses:e,together:t},n,r,s,o){const{spread:a,longest:c}=i.registry;const u=e[n]
;if(u===void 0)return;const d=Math.min(Math.max(u*(1-a+o*2*a),s),c);return r+d>t?void 0:d}},86082:(e,t,n)=>{n.d(t,{
$:()=>canonical});function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},
93720:(e,t,n)=>{n.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const[,i="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(i),tag:r,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const i=n.length>0&&(/[.:]/.test(t)||t==="localhost");return i?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},79982:(e,t,n)=>{n.d(t,{C:()=>Denied,V:()=>Later})
;class Later extends Error{}class Denied extends Error{}}};
