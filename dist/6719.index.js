export const id=6719;export const ids=[6719];export const modules={5152:(t,n,s)=>{
const{HttpRequest:i,parseUrl:o}=s(93422);const{InvokeStore:c}=s(29320);const{normalizeProvider:u}=s(90402)
;const{RETRY_MODES:l}=s(23609);const{platform:d,release:f}=s(48161);const{versions:h,env:p}=s(1708)
;const{isValidHostLabel:m,isIpAddress:g,customEndpointFunctions:y}=s(62085)
;const{EndpointError:w,resolveEndpoint:S}=s(62085);n.EndpointError=w;n.isIpAddress=g;n.resolveEndpoint=S
;const{loadConfig:v,NODE_REGION_CONFIG_OPTIONS:E,NODE_REGION_CONFIG_FILE_OPTIONS:A}=s(47291)
;const{REGION_ENV_NAME:T,REGION_INI_NAME:C,resolveRegionConfig:x}=s(47291);n.NODE_REGION_CONFIG_FILE_OPTIONS=A
;n.NODE_REGION_CONFIG_OPTIONS=E;n.REGION_ENV_NAME=T;n.REGION_INI_NAME=C;n.resolveRegionConfig=x;const R={
warningEmitted:false};const longPollMiddleware=()=>(t,n)=>async s=>{n.__retryLongPoll=true;return t(s)};const M={
name:"longPollMiddleware",tags:["RETRY"],step:"initialize",override:true};function setFeature(t,n,s){
if(!t.__aws_sdk_context)t.__aws_sdk_context={features:{}
};else if(!t.__aws_sdk_context.features)t.__aws_sdk_context.features={};t.__aws_sdk_context.features[n]=s}
const isDefaultSocketTimeoutEnabled=()=>typeof process==="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true"
;const hostHeaderMiddleware=t=>n=>async s=>{if(!i.isInstance(s.request))return n(s);const{request:o}=s
;const{handlerProtocol:c=""}=t.requestHandler.metadata||{};if(c.indexOf("h2")>=0&&!o.headers[":authority"]){
delete o.headers["host"];o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"")}else if(!o.headers["host"]){
let t=o.hostname;if(o.port!=null)t+=`:${o.port}`;o.headers["host"]=t}return n(s)};const N={name:"hostHeaderMiddleware",
step:"build",priority:"low",tags:["HOST"],override:true};const loggerMiddleware=()=>(t,n)=>async s=>{try{
const i=await t(s);const{clientName:o,commandName:c,logger:u,dynamoDbDocumentClientOptions:l={}}=n
;const{overrideInputFilterSensitiveLog:d,overrideOutputFilterSensitiveLog:f}=l;const h=d??n.inputFilterSensitiveLog
;const p=f??n.outputFilterSensitiveLog;const{$metadata:m,...g}=i.output;u?.info?.({clientName:o,commandName:c,
input:h(s.input),output:p(g),metadata:m});return i}catch(t){
const{clientName:i,commandName:o,logger:c,dynamoDbDocumentClientOptions:u={}}=n
;const{overrideInputFilterSensitiveLog:l}=u;const d=l??n.inputFilterSensitiveLog;c?.error?.({clientName:i,commandName:o,
input:d(s.input),error:t,metadata:t.$metadata});throw t}};const _={name:"loggerMiddleware",tags:["LOGGER"],
step:"initialize",override:true};const I={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],
name:"recursionDetectionMiddleware",override:true,priority:"low"};const k="X-Amzn-Trace-Id";const O="traceparent"
;const D="tracestate";const B="baggage";const recursionDetectionMiddleware=()=>t=>async n=>{const{request:s}=n
;if(!i.isInstance(s))return t(n);let o;{const t=Object.keys(s.headers??{}).find(t=>t.toLowerCase()===k.toLowerCase())??k
;if(!s.headers.hasOwnProperty(t)){const t=process.env["AWS_LAMBDA_FUNCTION_NAME"]
;const n=process.env["_X_AMZN_TRACE_ID"];o??=await c.getInstanceAsync();const i=o?.getXRayTraceId();const u=i??n
;const nonEmptyString=t=>typeof t==="string"&&t.length>0;if(nonEmptyString(t)&&nonEmptyString(u))s.headers[k]=u}}{
sanitizeTraceHeaders(s.headers);const t=s.headers[O];if(!t){const t=(o??=await c.getInstanceAsync())?.getTraceparent?.()
;if(t){s.headers[O]=t;const n=o?.getTracestate?.();if(n)s.headers[D]=n;const i=o?.getBaggage?.();if(i)s.headers[B]=i}}}
return t(n)};function sanitizeTraceHeaders(t){for(const n of Object.keys(t)){const s=n.toLowerCase()
;if(n!==s&&(s===O||s===D||s===B)){t[s]=t[n];delete t[n]}}}const P=void 0;function isValidUserAgentAppId(t){
if(t===void 0)return true;return typeof t==="string"&&t.length<=50}const $={partitions:[{id:"aws",outputs:{
dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",
supportsDualStack:true,supportsFIPS:true},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{
"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{
description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{
description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{
description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{
description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{
description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{
description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{
description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{
description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{
description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{
description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"
},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{
description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{
description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{
description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{
description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{
description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{
description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{
dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",
name:"aws-cn",supportsDualStack:true,supportsFIPS:true},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{
description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{
description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",
dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",
supportsDualStack:true,supportsFIPS:true},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{
description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",
dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:true,
supportsFIPS:true},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"
},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{
dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",
supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{
description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{
description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",
dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",
supportsDualStack:true,supportsFIPS:true},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{
description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{
dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",
name:"aws-iso-f",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{
"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},
"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",
dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:true,
supportsFIPS:true},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{
description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{
description:"AWS GovCloud (US-West)"}}}],version:"1.1"};let U=$;let L="";const partition=t=>{const{partitions:n}=U
;for(const s of n){const{regions:n,outputs:i}=s;for(const[s,o]of Object.entries(n))if(s===t)return{...i,...o}}
for(const s of n){const{regionRegex:n,outputs:i}=s;if(new RegExp(n).test(t))return{...i}}const s=n.find(t=>t.id==="aws")
;if(!s)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.")
;return{...s.outputs}};const setPartitionInfo=(t,n="")=>{U=t;L=n};const getUserAgentPrefix=()=>L;const F=/\d{12}\.ddb/
;async function checkFeatures(t,n,s){const i=s.request
;if(i?.headers?.["smithy-protocol"]==="rpc-v2-cbor")setFeature(t,"PROTOCOL_RPC_V2_CBOR","M")
;if(typeof n.retryStrategy==="function"){const s=await n.retryStrategy();if(typeof s.mode==="string")switch(s.mode){
case l.ADAPTIVE:setFeature(t,"RETRY_MODE_ADAPTIVE","F");break;case l.STANDARD:setFeature(t,"RETRY_MODE_STANDARD","E")
;break}}if(typeof n.accountIdEndpointMode==="function"){const s=t.endpointV2
;if(String(s?.url?.hostname).match(F))setFeature(t,"ACCOUNT_ID_ENDPOINT","O")
;switch(await(n.accountIdEndpointMode?.())){case"disabled":setFeature(t,"ACCOUNT_ID_MODE_DISABLED","Q");break
;case"preferred":setFeature(t,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":
setFeature(t,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const o=t.__smithy_context?.selectedHttpAuthScheme?.identity
;if(o?.$source){const n=o;if(n.accountId)setFeature(t,"RESOLVED_ACCOUNT_ID","T")
;for(const[s,i]of Object.entries(n.$source??{}))setFeature(t,s,i)}}const z="user-agent";const H="x-amz-user-agent"
;const j=/[^!$%&'*+\-.^_`|~\w]/g;const V=/[^!$%&'*+\-.^_`|~\w#]/g;function encodeFeatures(t){let n="";for(const s in t){
const i=t[s];if(n.length+i.length+1<=1024){if(n.length)n+=","+i;else n+=i;continue}break}return n}
const userAgentMiddleware=t=>(n,s)=>async o=>{const{request:c}=o;if(!i.isInstance(c))return n(o);const{headers:u}=c
;const l=s?.userAgent?.map(escapeUserAgent)||[];const d=(await t.defaultUserAgentProvider()).map(escapeUserAgent)
;await checkFeatures(s,t,o);const f=s
;d.push(`m/${encodeFeatures(Object.assign({},s.__smithy_context?.features,f.__aws_sdk_context?.features))}`)
;const h=t?.customUserAgent?.map(escapeUserAgent)||[];const p=await t.userAgentAppId()
;if(p)d.push(escapeUserAgent(["app",`${p}`]));const m=getUserAgentPrefix()
;const g=(m?[m]:[]).concat([...d,...l,...h]).join(" ");const y=[...d.filter(t=>t.startsWith("aws-sdk-")),...h].join(" ")
;if(t.runtime!=="browser"){if(y)u[H]=u[H]?`${u[z]} ${y}`:y;u[z]=g}else u[H]=g;return n({...o,request:c})}
;const escapeUserAgent=t=>{const n=t[0].split("/").map(t=>t.replace(j,"-")).join("/");const s=t[1]?.replace(V,"-")
;const i=n.indexOf("/");const o=n.substring(0,i);let c=n.substring(i+1);if(o==="api")c=c.toLowerCase()
;return[o,c,s].filter(t=>t&&t.length>0).reduce((t,n,s)=>{switch(s){case 0:return n;case 1:return`${t}/${n}`;default:
return`${t}#${n}`}},"")};const q={name:"getUserAgentMiddleware",step:"build",priority:"low",
tags:["SET_USER_AGENT","USER_AGENT"],override:true};const getRuntimeUserAgentPair=()=>{const t=["deno","bun","llrt"]
;for(const n of t)if(h[n])return[`md/${n}`,h[n]];return["md/nodejs",h.node]};const W={isCrtAvailable:false}
;const isCrtAvailable=()=>{if(W.isCrtAvailable)return["md/crt-avail"];return null}
;const createDefaultUserAgentProvider=({serviceId:t,clientVersion:n})=>{const s=getRuntimeUserAgentPair()
;return async i=>{const o=[["aws-sdk-js",n],["ua","2.1"],[`os/${d()}`,f()],["lang/js"],s];const c=isCrtAvailable()
;if(c)o.push(c);if(t)o.push([`api/${t}`,n]);if(p.AWS_EXECUTION_ENV)o.push([`exec-env/${p.AWS_EXECUTION_ENV}`])
;const u=await(i?.userAgentAppId?.());const l=u?[...o,[`app/${u}`]]:[...o];return l}}
;const J=createDefaultUserAgentProvider;const G="AWS_SDK_UA_APP_ID";const Q="sdk_ua_app_id";const K={
environmentVariableSelector:t=>t[G],configFileSelector:t=>t[Q]??t["sdk-ua-app-id"],default:P};const X={os(t){
if(/iPhone|iPad|iPod/.test(t))return"iOS";if(/Macintosh|Mac OS X/.test(t))return"macOS"
;if(/Windows NT/.test(t))return"Windows";if(/Android/.test(t))return"Android";if(/Linux/.test(t))return"Linux";return},
browser(t){if(/EdgiOS|EdgA|Edg\//.test(t))return"Microsoft Edge";if(/Firefox\//.test(t))return"Firefox"
;if(/Chrome\//.test(t))return"Chrome";if(/Safari\//.test(t))return"Safari";return}}
;const isVirtualHostableS3Bucket=(t,n=false)=>{if(n){
for(const n of t.split("."))if(!isVirtualHostableS3Bucket(n))return false;return true}if(!m(t))return false
;if(t.length<3||t.length>63)return false;if(t!==t.toLowerCase())return false;if(g(t))return false;return true}
;const parseArn=t=>{const n=t.split(":");if(n.length<6)return null;const[s,i,o,c,u,...l]=n
;if(s!=="arn"||i===""||o===""||l.join(":")==="")return null;const d=l.map(t=>t.split("/")).flat();return{partition:i,
service:o,region:c,accountId:u,resourceId:d}};const Y={isVirtualHostableS3Bucket,parseArn,partition};y.aws=Y
;const toEndpointV1=t=>o(t.url);const Z={silence:false};n.DEFAULT_UA_APP_ID=P;n.NODE_APP_ID_CONFIG_OPTIONS=K
;n.UA_APP_ID_ENV_NAME=G;n.UA_APP_ID_INI_NAME=Q;n.awsEndpointFunctions=Y
;n.createDefaultUserAgentProvider=createDefaultUserAgentProvider
;n.createUserAgentStringParsingProvider=({serviceId:t,clientVersion:n})=>async i=>{const o=s(9449)
;const c=o.parse??o.default.parse??(()=>"")
;const u=typeof window!=="undefined"&&window?.navigator?.userAgent?c(window.navigator.userAgent):void 0
;const l=[["aws-sdk-js",n],["ua","2.1"],[`os/${u?.os?.name||"other"}`,u?.os?.version],["lang/js"],["md/browser",`${u?.browser?.name??"unknown"}_${u?.browser?.version??"unknown"}`]]
;if(t)l.push([`api/${t}`,n]);const d=await(i?.userAgentAppId?.());if(d)l.push([`app/${d}`]);return l}
;n.crtAvailability=W;n.defaultUserAgent=J;n.emitWarningIfUnsupportedVersion=t=>{if(t&&!R.warningEmitted){
if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){R.warningEmitted=true;return}
const n=parseInt(t.substring(1,t.indexOf(".")));const s=22;if(n<s){R.warningEmitted=true
;process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${s}. You are running node ${t}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${s}.\n\nMore information can be found at: https://a.co/c895JFp`)
}}};n.fallback=X;n.getAwsRegionExtensionConfiguration=t=>({setRegion(n){t.region=n},region(){return t.region}})
;n.getDefaultSocketTimeout=(t,n)=>{if(!isDefaultSocketTimeoutEnabled())return;if(typeof t?.handle==="function")return
;return n};n.getHostHeaderPlugin=t=>({applyToStack:n=>{n.add(hostHeaderMiddleware(t),N)}});n.getLoggerPlugin=t=>({
applyToStack:t=>{t.add(loggerMiddleware(),_)}});n.getLongPollPlugin=t=>({applyToStack:t=>{t.add(longPollMiddleware(),M)}
});n.getRecursionDetectionPlugin=t=>({applyToStack:t=>{t.add(recursionDetectionMiddleware(),I)}})
;n.getUserAgentMiddlewareOptions=q;n.getUserAgentPlugin=t=>({applyToStack:n=>{n.add(userAgentMiddleware(t),q)}})
;n.getUserAgentPrefix=getUserAgentPrefix;n.hostHeaderMiddleware=hostHeaderMiddleware;n.hostHeaderMiddlewareOptions=N
;n.isVirtualHostableS3Bucket=isVirtualHostableS3Bucket;n.loggerMiddleware=loggerMiddleware;n.loggerMiddlewareOptions=_
;n.parseArn=parseArn;n.partition=partition;n.recursionDetectionMiddleware=recursionDetectionMiddleware
;n.recursionDetectionMiddlewareOptions=I;n.resolveAwsRegionExtensionConfiguration=t=>({region:t.region()})
;n.resolveDefaultAwsRegionalEndpointsConfig=t=>{
if(typeof t.endpointProvider!=="function")throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.")
;const{endpoint:n}=t;if(n===void 0)t.endpoint=async()=>toEndpointV1(t.endpointProvider({
Region:typeof t.region==="function"?await t.region():t.region,
UseDualStack:typeof t.useDualstackEndpoint==="function"?await t.useDualstackEndpoint():t.useDualstackEndpoint,
UseFIPS:typeof t.useFipsEndpoint==="function"?await t.useFipsEndpoint():t.useFipsEndpoint,Endpoint:void 0},{
logger:t.logger}));return t};n.resolveHostHeaderConfig=function resolveHostHeaderConfig(t){return t}
;n.resolveUserAgentConfig=function resolveUserAgentConfig(t){const n=u(t.userAgentAppId??P);const{customUserAgent:s}=t
;return Object.assign(t,{customUserAgent:typeof s==="string"?[[s]]:s,userAgentAppId:async()=>{const s=await n()
;if(!isValidUserAgentAppId(s)){const n=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?console:t.logger
;if(typeof s!=="string")n?.warn("userAgentAppId must be a string or undefined.");else if(s.length>50)n?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")
}return s}})};n.setCredentialFeature=function setCredentialFeature(t,n,s){if(!t.$source)t.$source={};t.$source[n]=s
;return t};n.setFeature=setFeature;n.setPartitionInfo=setPartitionInfo
;n.setTokenFeature=function setTokenFeature(t,n,s){if(!t.$source)t.$source={};t.$source[n]=s;return t};n.state=R
;n.stsRegionDefaultResolver=function stsRegionDefaultResolver(t={}){return v({...E,async default(){
if(!Z.silence)console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")
;return"us-east-1"}},{...A,...t})};n.stsRegionWarning=Z;n.toEndpointV1=toEndpointV1;n.useDefaultPartitionInfo=()=>{
setPartitionInfo($,"")};n.userAgentMiddleware=userAgentMiddleware},97523:(t,n,s)=>{
const{ProviderError:i,booleanSelector:o,SelectorType:c,loadConfig:u}=s(47291);const{setCredentialFeature:l}=s(5152)
;const{normalizeProvider:d,memoizeIdentityProvider:f,isIdentityExpired:h,doesIdentityRequireRefresh:p}=s(90402)
;const{SignatureV4:m}=s(78736);const{HttpResponse:g,HttpRequest:y}=s(93422);const{SMITHY_CONTEXT_KEY:w}=s(15662)
;const getDateHeader=t=>g.isInstance(t)?t.headers?.date??t.headers?.Date:void 0
;const getAgeHeader=t=>g.isInstance(t)?t.headers?.age??t.headers?.Age:void 0
;const getSkewCorrectedDate=t=>new Date(Date.now()+t);const getUpdatedSystemClockOffset=(t,n,s,i)=>{
if(i!==void 0)return n;const o=Date.parse(t);if(Number.isNaN(o))return n;const c=Date.now()
;if(s!==void 0&&c-s>9e5)return n;return o-c};const throwSigningPropertyError=(t,n)=>{
if(!n)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return n}
;const hasEventStreamOutput=t=>{const n=t.context;const s=n?.[w]?.eventStream;return s?.output===true}
;const validateSigningProperties=async t=>{const n=throwSigningPropertyError("context",t.context)
;const s=throwSigningPropertyError("config",t.config);const i=n.endpointV2?.properties?.authSchemes?.[0]
;const o=throwSigningPropertyError("signer",s.signer);const c=await o(i);const u=t?.signingRegion
;const l=t?.signingRegionSet;const d=t?.signingName;return{config:s,signer:c,signingRegion:u,signingRegionSet:l,
signingName:d}};class AwsSdkSigV4Signer{async sign(t,n,s){
if(!y.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
;const i=await validateSigningProperties(s);const{config:o,signer:c}=i;let{signingRegion:u,signingName:l}=i
;const d=s.context;if(d?.authSchemes?.length??0>1){const[t,n]=d.authSchemes;if(t?.name==="sigv4a"&&n?.name==="sigv4"){
u=n?.signingRegion??u;l=n?.signingName??l}}const f=await(o.disableClockSkewCorrection?.())===true
;s._disableClockSkewCorrection=f;const h=f||hasEventStreamOutput(s);s._skipClockSkewSampling=h;if(!h){
s._preRequestSystemClockOffset=o.systemClockOffset;s._requestSentAt=Date.now()}const p=await c.sign(t,{
signingDate:f?new Date:getSkewCorrectedDate(o.systemClockOffset),signingRegion:u,signingService:l});return p}
errorHandler(t){return n=>{const s=n;if(!t._skipClockSkewSampling&&!t._disableClockSkewCorrection){
const n=s.ServerTime??getDateHeader(s.$response);if(n){const i=throwSigningPropertyError("config",t.config)
;const o=t._preRequestSystemClockOffset;const c=t._requestSentAt;const u=getAgeHeader(s.$response)
;const l=getUpdatedSystemClockOffset(n,i.systemClockOffset,c,u);i.systemClockOffset=l;const d=Math.abs(l)>=24e4
;const f=l!==o;const h=o!==void 0&&o!==l;if(d&&(f||h)&&s.$metadata)s.$metadata.clockSkewCorrected=true}}throw n}}
successHandler(t,n){if(n._skipClockSkewSampling||n._disableClockSkewCorrection)return;const s=getDateHeader(t);if(s){
const i=throwSigningPropertyError("config",n.config);const o=n._requestSentAt;const c=getAgeHeader(t)
;i.systemClockOffset=getUpdatedSystemClockOffset(s,i.systemClockOffset,o,c)}}}const S=AwsSdkSigV4Signer
;const getArrayForCommaSeparatedString=t=>typeof t==="string"&&t.length>0?t.split(",").map(t=>t.trim()):[]
;const getBearerTokenEnvKey=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`
;const v="AWS_AUTH_SCHEME_PREFERENCE";const E="auth_scheme_preference";const A={environmentVariableSelector:(t,n)=>{
if(n?.signingName){const s=getBearerTokenEnvKey(n.signingName);if(s in t)return["httpBearerAuth"]}if(!(v in t))return
;return getArrayForCommaSeparatedString(t[v])},configFileSelector:t=>{if(!(E in t))return
;return getArrayForCommaSeparatedString(t[E])},default:[]};const T={environmentVariableSelector(t){
if(t.AWS_SIGV4A_SIGNING_REGION_SET)return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(t=>t.trim())
;throw new i("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(t){
if(t.sigv4a_signing_region_set)return(t.sigv4a_signing_region_set??"").split(",").map(t=>t.trim())
;throw new i("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},default:void 0}
;function normalizeCredentialProvider(t,{credentials:n,credentialDefaultProvider:s}){let i
;if(n)if(!n?.memoized)i=f(n,h,p);else i=n;else if(s)i=d(s(Object.assign({},t,{parentClientConfig:t})));else i=async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")
};i.memoized=true;return i}function bindCallerConfig(t,n){if(n.configBound)return n;const fn=async s=>n({...s,
callerClientConfig:t});fn.memoized=n.memoized;fn.configBound=true;return fn}const C={
environmentVariableSelector:t=>o(t,"AWS_DISABLE_CLOCK_SKEW_CORRECTION",c.ENV),
configFileSelector:t=>o(t,"disable_clock_skew_correction",c.CONFIG),default:false};const x=u(C);const R=(t=>n=>{
let s=n.credentials;let i=!!n.credentials;let o;Object.defineProperty(n,"credentials",{set(t){if(t&&t!==s&&t!==o)i=true
;s=t;const c=normalizeCredentialProvider(n,{credentials:s,credentialDefaultProvider:n.credentialDefaultProvider})
;const u=bindCallerConfig(n,c);if(i&&!u.attributed){const t=typeof s==="object"&&s!==null;o=async n=>{const s=await u(n)
;const i=s;if(t&&(!i.$source||Object.keys(i.$source).length===0))return l(i,"CREDENTIALS_CODE","e");return i}
;o.memoized=u.memoized;o.configBound=u.configBound;o.attributed=true}else o=u},get(){return o},enumerable:true,
configurable:true});n.credentials=s
;const{signingEscapePath:c=true,systemClockOffset:u=n.systemClockOffset||0,sha256:f}=n;let h
;if(n.signer)h=d(n.signer);else if(n.regionInfoProvider)h=()=>d(n.region)().then(async t=>[await n.regionInfoProvider(t,{
useFipsEndpoint:await n.useFipsEndpoint(),useDualstackEndpoint:await n.useDualstackEndpoint()})||{},t]).then(([t,s])=>{
const{signingRegion:i,signingService:o}=t;n.signingRegion=n.signingRegion||i||s
;n.signingName=n.signingName||o||n.serviceId;const u={...n,credentials:n.credentials,region:n.signingRegion,
service:n.signingName,sha256:f,uriEscapePath:c};const l=n.signerConstructor||m;return new l(u)});else h=async t=>{
t=Object.assign({},{name:"sigv4",signingName:n.signingName||n.defaultSigningName,signingRegion:await d(n.region)(),
properties:{}},t);const s=t.signingRegion;const i=t.signingName;n.signingRegion=n.signingRegion||s
;n.signingName=n.signingName||i||n.serviceId;const o={...n,credentials:n.credentials,region:n.signingRegion,
service:n.signingName,sha256:f,uriEscapePath:c};const u=n.signerConstructor||m;return new u(o)}
;const p=Object.assign(n,{systemClockOffset:u,signingEscapePath:c,signer:h,
disableClockSkewCorrection:d(n.disableClockSkewCorrection??t)});return p})(x);const M=R;n.AWSSDKSigV4Signer=S
;n.AwsSdkSigV4ASigner=class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer{async sign(t,n,s){
if(!y.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
;const{config:i,signer:o,signingRegion:c,signingRegionSet:u,signingName:l}=await validateSigningProperties(s)
;const d=await(i.sigv4aSigningRegionSet?.());const f=(d??u??[c]).join(",")
;const h=await(i.disableClockSkewCorrection?.())===true;s._disableClockSkewCorrection=h;if(!h){
s._preRequestSystemClockOffset=i.systemClockOffset;s._requestSentAt=Date.now()}const p=await o.sign(t,{
signingDate:h?new Date:getSkewCorrectedDate(i.systemClockOffset),signingRegion:f,signingService:l});return p}}
;n.AwsSdkSigV4Signer=AwsSdkSigV4Signer;n.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=A;n.NODE_SIGV4A_CONFIG_OPTIONS=T
;n.getBearerTokenEnvKey=getBearerTokenEnvKey;n.resolveAWSSDKSigV4Config=M;n.resolveAwsSdkSigV4AConfig=t=>{
t.sigv4aSigningRegionSet=d(t.sigv4aSigningRegionSet);return t};n.resolveAwsSdkSigV4Config=R
;n.validateSigningProperties=validateSigningProperties},37288:(t,n,s)=>{
const{SmithyRpcV2CborProtocol:i,loadSmithyRpcV2CborErrorCode:o}=s(64645)
;const{TypeRegistry:c,NormalizedSchema:u,deref:l}=s(26890)
;const{decorateServiceException:d,getValueFromTextNode:f}=s(92658)
;const{RpcProtocol:h,JsonCodec2:p,loadJsonRpcErrorCode:m,HttpBindingProtocol:g,HttpInterceptingShapeSerializer:y,HttpInterceptingShapeDeserializer:w,loadRestJsonErrorCode:S,SmithyRpcV2JsonProtocol:v,loadSmithyRpcV2JsonErrorCode:E,FromStringShapeDeserializer:A,determineTimestampFormat:T,extendedEncodeURIComponent:C,collectBody:x}=s(93422)
;const{JsonCodec:R,JsonShapeDeserializer:M,JsonShapeDeserializer2:N,JsonShapeSerializer:_,JsonShapeSerializer2:I,parseJsonBody:k,parseJsonErrorBody:O}=s(93422)
;n.JsonCodec=R;n.JsonCodec2=p;n.JsonShapeDeserializer=M;n.JsonShapeDeserializer2=N;n.JsonShapeSerializer=_
;n.JsonShapeSerializer2=I;n.loadJsonRpcErrorCode=m;n.loadRestJsonErrorCode=S;n.parseJsonBody=k;n.parseJsonErrorBody=O
;const{parseXML:D,XmlNode:B,XmlText:P}=s(77874)
;const{toUtf8:$,toBase64:U,generateIdempotencyToken:L,NumericValue:F,dateToUtcString:z,fromBase64:H,expectUnion:j}=s(92430)
;class ProtocolLib{queryCompat;errorRegistry;constructor(t=false){this.queryCompat=t}resolveRestContentType(t,n){
const s=n.getMemberSchemas();const i=Object.values(s).find(t=>!!t.getMergedTraits().httpPayload);if(i){
const n=i.getMergedTraits().mediaType
;if(n)return n;else if(i.isStringSchema())return"text/plain";else if(i.isBlobSchema())return"application/octet-stream";else return t
}else if(!n.isUnitSchema()){const n=Object.values(s).find(t=>{
const{httpQuery:n,httpQueryParams:s,httpHeader:i,httpLabel:o,httpPrefixHeaders:c}=t.getMergedTraits();const u=c===void 0
;return!n&&!s&&!i&&!o&&u});if(n)return t}}async getErrorSchemaOrThrowBaseException(t,n,s,i,o,c){let u=t
;if(t.includes("#"))[,u]=t.split("#");const l={$metadata:o,$fault:s.statusCode<500?"client":"server"}
;if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{
const n=c?.(this.errorRegistry,u)??this.errorRegistry.getSchema(t);return{errorSchema:n,errorMetadata:l}}catch(t){
i.message=i.message??i.Message??"UnknownError";const n=this.errorRegistry;const s=n.getBaseException();if(s){
const t=n.getErrorCtor(s)??Error;throw this.decorateServiceException(Object.assign(new t({name:u}),l),i)}const o=i
;const c=o?.message??o?.Message??o?.Error?.Message??o?.Error?.message
;throw this.decorateServiceException(Object.assign(new Error(c),{name:u},l),i)}}compose(t,n,s){let i=s
;if(n.includes("#"))[i]=n.split("#");const o=c.for(i);const u=c.for("smithy.ts.sdk.synthetic."+s);t.copyFrom(o)
;t.copyFrom(u);this.errorRegistry=t}decorateServiceException(t,n={}){if(this.queryCompat){const s=t.Message??n.Message
;const i=d(t,n);if(s)i.message=s;const o=i.Error??{};o.Type=i.Error?.Type;o.Code=i.Error?.Code
;o.Message=i.Error?.message??i.Error?.Message??s;i.Error=o;const c=i.$metadata.requestId;if(c)i.RequestId=c;return i}
return d(t,n)}setQueryCompatError(t,n){const s=n.headers?.["x-amzn-query-error"];if(t!==void 0&&s!=null){
const[n,i]=s.split(";");const o=Object.keys(t);const c={Code:n,Type:i};t.Code=n;t.Type=i;for(let n=0;n<o.length;n++){
const s=o[n];c[s==="message"?"Message":s]=t[s]}delete c.__type;t.Error=c}}queryCompatOutput(t,n){
if(t.Error)n.Error=t.Error;if(t.Type)n.Type=t.Type;if(t.Code)n.Code=t.Code}findQueryCompatibleError(t,n){try{
return t.getSchema(n)}catch(s){return t.find(t=>u.of(t).getMergedTraits().awsQueryError?.[0]===n)}}}
class AwsJsonRpcProtocol extends h{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible
;constructor({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:i,jsonCodec:o}){super({
defaultNamespace:t,errorTypeRegistries:n});this.serviceTarget=s;this.codec=o??new p({timestampFormat:{useTrait:true,
default:7},jsonName:false});this.serializer=this.codec.createSerializer()
;this.deserializer=this.codec.createDeserializer();this.awsQueryCompatible=!!i
;this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(t,n,s){
const i=await super.serializeRequest(t,n,s);if(!i.path.endsWith("/"))i.path+="/"
;i.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`
;i.headers["x-amz-target"]=`${this.serviceTarget}.${t.name}`
;if(this.awsQueryCompatible)i.headers["x-amzn-query-mode"]="true";if(l(t.input)==="unit"||!i.body)i.body="{}";return i}
getPayloadCodec(){return this.codec}async handleError(t,n,s,i,o){const{awsQueryCompatible:c}=this
;if(c)this.mixin.setQueryCompatError(i,s);const l=m(s,i,c)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,l,this.options.defaultNamespace)
;const{errorSchema:d,errorMetadata:f}=await this.mixin.getErrorSchemaOrThrowBaseException(l,this.options.defaultNamespace,s,i,o,c?this.mixin.findQueryCompatibleError:void 0)
;const h=u.of(d);const p=i.message??i.Message??"UnknownError";const g=this.compositeErrorRegistry.getErrorCtor(d)??Error
;const y=new g({});const w={};const S=this.codec.createDeserializer()
;for(const[t,n]of h.structIterator())if(i[t]!=null)w[t]=S.readObject(n,i[t]);if(c)this.mixin.queryCompatOutput(i,w)
;throw this.mixin.decorateServiceException(Object.assign(y,f,{$fault:h.getMergedTraits().error,message:p},w),i)}}
class SerdeContextConfig{serdeContext;setSerdeContext(t){this.serdeContext=t}}class UnionSerde{from;to;keys
;constructor(t,n){this.from=t;this.to=n;const s=Object.keys(this.from);const i=new Set(s);i.delete("__type");this.keys=i
}mark(t){this.keys.delete(t)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){
if(this.hasUnknown()){const t=this.keys.values().next().value;const n=this.from[t];this.to.$unknown=[t,n]}}}
function writeKey(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})
}class XmlShapeDeserializer extends SerdeContextConfig{settings;stringDeserializer;constructor(t){super()
;this.settings=t;this.stringDeserializer=new A(t)}setSerdeContext(t){this.serdeContext=t
;this.stringDeserializer.setSerdeContext(t)}read(t,n,s){const i=u.of(t);const o=i.getMemberSchemas()
;const c=i.isStructSchema()&&i.isMemberSchema()&&!!Object.values(o).find(t=>!!t.getMemberTraits().eventPayload);if(c){
const t={};const s=Object.keys(o)[0];const i=o[s];if(i.isBlobSchema())t[s]=n;else t[s]=this.read(o[s],n);return t}
const l=(this.serdeContext?.utf8Encoder??$)(n);const d=this.parseXml(l);return this.readSchema(t,s?d[s]:d)}
readSchema(t,n){const s=u.of(t);if(s.isUnitSchema())return;const i=s.getMergedTraits()
;if(s.isListSchema()&&!Array.isArray(n))return this.readSchema(s,[n]);if(n==null)return n;if(typeof n==="object"){
const t=!!i.xmlFlattened;if(s.isListSchema()){const i=s.getValueSchema();const o=[]
;const c=i.getMergedTraits().xmlName??"member";const u=t?n:(n[0]??n)[c];if(u==null)return o
;const l=Array.isArray(u)?u:[u];for(const t of l)o.push(this.readSchema(i,t));return o}const o={};if(s.isMapSchema()){
const i=s.getKeySchema();const c=s.getValueSchema();let u
;if(t)u=Array.isArray(n)?n:[n];else u=Array.isArray(n.entry)?n.entry:[n.entry]
;const l=i.getMergedTraits().xmlName??"key";const d=c.getMergedTraits().xmlName??"value";for(const t of u){const n=t[l]
;const s=t[d];if(n==="__proto__")writeKey(o);o[n]=this.readSchema(c,s)}return o}if(s.isStructSchema()){
const t=s.isUnionSchema();let i;if(t)i=new UnionSerde(n,o);for(const[c,u]of s.structIterator()){
const s=u.getMergedTraits();const l=!s.httpPayload?u.getMemberTraits().xmlName??c:s.xmlName??u.getName();if(t)i.mark(l)
;if(n[l]!=null)o[c]=this.readSchema(u,n[l])}if(t)i.writeUnknown();return o}if(s.isDocumentSchema())return n
;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${s.getName(true)}`)}
if(s.isListSchema())return[];if(s.isMapSchema()||s.isStructSchema())return{};return this.stringDeserializer.read(s,n)}
parseXml(t){if(t.length){let n;try{n=D(t)}catch(n){
if(n&&typeof n==="object")Object.defineProperty(n,"$responseBodyText",{value:t});throw n}const s="#text"
;const i=Object.keys(n)[0];const o=n[i];if(o[s]){o[i]=o[s];delete o[s]}return f(o)}return{}}}
class QueryShapeSerializer extends SerdeContextConfig{settings;buffer;constructor(t){super();this.settings=t}
write(t,n,s=""){if(this.buffer===void 0)this.buffer="";const i=u.of(t);if(s&&!s.endsWith("."))s+="."
;if(i.isBlobSchema()){if(typeof n==="string"||n instanceof Uint8Array){this.writeKey(s)
;this.writeValue((this.serdeContext?.base64Encoder??U)(n))}
}else if(i.isBooleanSchema()||i.isNumericSchema()||i.isStringSchema()){if(n!=null){this.writeKey(s)
;this.writeValue(String(n))}else if(i.isIdempotencyToken()){this.writeKey(s);this.writeValue(L())}
}else if(i.isBigIntegerSchema()){if(n!=null){this.writeKey(s);this.writeValue(String(n))}
}else if(i.isBigDecimalSchema()){if(n!=null){this.writeKey(s);this.writeValue(n instanceof F?n.string:String(n))}
}else if(i.isTimestampSchema()){if(n instanceof Date){this.writeKey(s);const t=T(i,this.settings);switch(t){case 5:
this.writeValue(n.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(z(n));break;case 7:
this.writeValue(String(n.getTime()/1e3));break}}
}else if(i.isDocumentSchema())if(Array.isArray(n))this.write(79,n,s);else if(n instanceof Date)this.write(4,n,s);else if(n instanceof Uint8Array)this.write(21,n,s);else if(n&&typeof n==="object")this.write(143,n,s);else{
this.writeKey(s);this.writeValue(String(n))}else if(i.isListSchema()){if(Array.isArray(n))if(n.length===0){
if(this.settings.serializeEmptyLists){this.writeKey(s);this.writeValue("")}}else{const t=i.getValueSchema()
;const o=this.settings.flattenLists||i.getMergedTraits().xmlFlattened;let c=1;for(const i of n){if(i==null)continue
;const n=t.getMergedTraits();const u=this.getKey("member",n.xmlName,n.ec2QueryName);const l=o?`${s}${c}`:`${s}${u}.${c}`
;this.write(t,i,l);++c}}}else if(i.isMapSchema()){if(n&&typeof n==="object"){const t=i.getKeySchema()
;const o=i.getValueSchema();const c=i.getMergedTraits().xmlFlattened;let u=1;for(const i in n){const l=n[i]
;if(l==null)continue;const d=t.getMergedTraits();const f=this.getKey("key",d.xmlName,d.ec2QueryName)
;const h=c?`${s}${u}.${f}`:`${s}entry.${u}.${f}`;const p=o.getMergedTraits()
;const m=this.getKey("value",p.xmlName,p.ec2QueryName);const g=c?`${s}${u}.${m}`:`${s}entry.${u}.${m}`;this.write(t,i,h)
;this.write(o,l,g);++u}}}else if(i.isStructSchema()){if(n&&typeof n==="object"){let t=false
;for(const[o,c]of i.structIterator()){if(n[o]==null&&!c.isIdempotencyToken())continue;const i=c.getMergedTraits()
;const u=this.getKey(o,i.xmlName,i.ec2QueryName,"struct");const l=`${s}${u}`;this.write(c,n[o],l);t=true}
if(!t&&i.isUnionSchema()){const{$unknown:t}=n;if(Array.isArray(t)){const[n,i]=t;const o=`${s}${n}`;this.write(15,i,o)}}}
}else if(i.isUnitSchema());else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${i.getName(true)}`)
}flush(){
if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
;const t=this.buffer;delete this.buffer;return t}getKey(t,n,s,i){const{ec2:o,capitalizeKeys:c}=this.settings
;if(o&&s)return s;const u=n??t;if(c&&i==="struct")return u[0].toUpperCase()+u.slice(1);return u}writeKey(t){
if(t.endsWith("."))t=t.slice(0,t.length-1);this.buffer+=`&${C(t)}=`}writeValue(t){this.buffer+=C(t)}}
class AwsQueryProtocol extends h{options;serializer;deserializer;mixin=new ProtocolLib;constructor(t){super({
defaultNamespace:t.defaultNamespace,errorTypeRegistries:t.errorTypeRegistries});this.options=t;const n={
timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:t.xmlNamespace,
serviceNamespace:t.defaultNamespace,serializeEmptyLists:true};this.serializer=new QueryShapeSerializer(n)
;this.deserializer=new XmlShapeDeserializer(n)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(t){
this.serializer.setSerdeContext(t);this.deserializer.setSerdeContext(t)}getPayloadCodec(){
throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(t,n,s){
const i=await super.serializeRequest(t,n,s);if(!i.path.endsWith("/"))i.path+="/"
;i.headers["content-type"]="application/x-www-form-urlencoded";if(l(t.input)==="unit"||!i.body)i.body=""
;const o=t.name.split("#")[1]??t.name;i.body=`Action=${o}&Version=${this.options.version}`+i.body
;if(i.body.endsWith("&"))i.body=i.body.slice(-1);return i}async deserializeResponse(t,n,s){const i=this.deserializer
;const o=u.of(t.output);const c={};if(s.statusCode>=300){const o=await x(s.body,n)
;if(o.byteLength>0)Object.assign(c,await i.read(15,o));await this.handleError(t,n,s,c,this.deserializeMetadata(s))}
for(const t in s.headers){const n=s.headers[t];delete s.headers[t];s.headers[t.toLowerCase()]=n}
const l=t.name.split("#")[1]??t.name;const d=o.isStructSchema()&&this.useNestedResult()?l+"Result":void 0
;const f=await x(s.body,n);if(f.byteLength>0)Object.assign(c,await i.read(o,f,d))
;c.$metadata=this.deserializeMetadata(s);return c}useNestedResult(){return true}async handleError(t,n,s,i,o){
const c=this.loadQueryErrorCode(s,i)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace);const l=this.loadQueryError(i)??{}
;const d=this.loadQueryErrorMessage(i);l.message=d;l.Error={Type:l.Type,Code:l.Code,Message:d}
;const{errorSchema:f,errorMetadata:h}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,l,o,this.mixin.findQueryCompatibleError)
;const p=u.of(f);const m=this.compositeErrorRegistry.getErrorCtor(f)??Error;const g=new m({});const y={
Type:l.Error.Type,Code:l.Error.Code,Error:l.Error};for(const[t,n]of p.structIterator()){
const s=n.getMergedTraits().xmlName??t;const o=l[s]??i[s];y[t]=this.deserializer.readSchema(n,o)}
throw this.mixin.decorateServiceException(Object.assign(g,h,{$fault:p.getMergedTraits().error,message:d},y),i)}
loadQueryErrorCode(t,n){const s=(n.Errors?.[0]?.Error??n.Errors?.Error??n.Error)?.Code;if(s!==void 0)return s
;if(t.statusCode==404)return"NotFound"}loadQueryError(t){return t.Errors?.[0]?.Error??t.Errors?.Error??t.Error}
loadQueryErrorMessage(t){const n=this.loadQueryError(t);return n?.message??n?.Message??t.message??t.Message??"Unknown"}
getDefaultContentType(){return"application/x-www-form-urlencoded"}}
const collectBodyString=(t,n)=>x(t,n).then(t=>(n?.utf8Encoder??$)(t))
;const parseXmlBody=(t,n)=>collectBodyString(t,n).then(t=>{if(t.length){let n;try{n=D(t)}catch(n){
if(n&&typeof n==="object")Object.defineProperty(n,"$responseBodyText",{value:t});throw n}const s="#text"
;const i=Object.keys(n)[0];const o=n[i];if(o[s]){o[i]=o[s];delete o[s]}return f(o)}return{}})
;const loadRestXmlErrorCode=(t,n)=>{if(n?.Error?.Code!==void 0)return n.Error.Code;if(n?.Code!==void 0)return n.Code
;if(t.statusCode==404)return"NotFound"};class XmlShapeSerializer extends SerdeContextConfig{settings;stringBuffer
;byteBuffer;buffer;constructor(t){super();this.settings=t}write(t,n){const s=u.of(t)
;if(s.isStringSchema()&&typeof n==="string")this.stringBuffer=n;else if(s.isBlobSchema())this.byteBuffer="byteLength"in n?n:(this.serdeContext?.base64Decoder??H)(n);else{
this.buffer=this.writeStruct(s,n,void 0);const t=s.getMergedTraits()
;if(t.httpPayload&&!t.xmlName)this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==void 0){
const t=this.byteBuffer;delete this.byteBuffer;return t}if(this.stringBuffer!==void 0){const t=this.stringBuffer
;delete this.stringBuffer;return t}const t=this.buffer
;if(this.settings.xmlNamespace)if(!t?.attributes?.["xmlns"])t.addAttribute("xmlns",this.settings.xmlNamespace)
;delete this.buffer;return t.toString()}writeStruct(t,n,s){const i=t.getMergedTraits()
;const o=t.isMemberSchema()&&!i.httpPayload?t.getMemberTraits().xmlName??t.getMemberName():i.xmlName??t.getName()
;if(!o||!t.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${t.getName(true)}.`)
;const c=B.of(o);const[u,l]=this.getXmlnsAttribute(t,s);for(const[s,i]of t.structIterator()){const t=n[s]
;if(t!=null||i.isIdempotencyToken()){if(i.getMergedTraits().xmlAttribute){
c.addAttribute(i.getMergedTraits().xmlName??s,this.writeSimple(i,t));continue}
if(i.isListSchema())this.writeList(i,t,c,l);else if(i.isMapSchema())this.writeMap(i,t,c,l);else if(i.isStructSchema())c.addChildNode(this.writeStruct(i,t,l));else{
const n=B.of(i.getMergedTraits().xmlName??i.getMemberName());this.writeSimpleInto(i,t,n,l);c.addChildNode(n)}}}
const{$unknown:d}=n;if(d&&t.isUnionSchema()&&Array.isArray(d)&&Object.keys(n).length===1){const[t,s]=d;const i=B.of(t)
;if(typeof s!=="string")if(n instanceof B||n instanceof P)c.addChildNode(n);else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.")
;this.writeSimpleInto(0,s,i,l);c.addChildNode(i)}if(l)c.addAttribute(u,l);return c}writeList(t,n,s,i){
if(!t.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${t.getName(true)}`)
;const o=t.getMergedTraits();const c=t.getValueSchema();const u=c.getMergedTraits();const l=!!u.sparse
;const d=!!o.xmlFlattened;const[f,h]=this.getXmlnsAttribute(t,i);const writeItem=(n,s)=>{
if(c.isListSchema())this.writeList(c,Array.isArray(s)?s:[s],n,h);else if(c.isMapSchema())this.writeMap(c,s,n,h);else if(c.isStructSchema()){
const i=this.writeStruct(c,s,h);n.addChildNode(i.withName(d?o.xmlName??t.getMemberName():u.xmlName??"member"))}else{
const i=B.of(d?o.xmlName??t.getMemberName():u.xmlName??"member");this.writeSimpleInto(c,s,i,h);n.addChildNode(i)}}
;if(d){for(const t of n)if(l||t!=null)writeItem(s,t)}else{const i=B.of(o.xmlName??t.getMemberName())
;if(h)i.addAttribute(f,h);for(const t of n)if(l||t!=null)writeItem(i,t);s.addChildNode(i)}}writeMap(t,n,s,i,o=false){
if(!t.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${t.getName(true)}`)
;const c=t.getMergedTraits();const u=t.getKeySchema();const l=u.getMergedTraits();const d=l.xmlName??"key"
;const f=t.getValueSchema();const h=f.getMergedTraits();const p=h.xmlName??"value";const m=!!h.sparse
;const g=!!c.xmlFlattened;const[y,w]=this.getXmlnsAttribute(t,i);const addKeyValue=(t,n,s)=>{const i=B.of(d,n)
;const[o,c]=this.getXmlnsAttribute(u,w);if(c)i.addAttribute(o,c);t.addChildNode(i);let l=B.of(p)
;if(f.isListSchema())this.writeList(f,s,l,w);else if(f.isMapSchema())this.writeMap(f,s,l,w,true);else if(f.isStructSchema())l=this.writeStruct(f,s,w);else this.writeSimpleInto(f,s,l,w)
;t.addChildNode(l)};if(g)for(const i in n){const o=n[i];if(m||o!=null){const n=B.of(c.xmlName??t.getMemberName())
;addKeyValue(n,i,o);s.addChildNode(n)}}else{let i;if(!o){i=B.of(c.xmlName??t.getMemberName());if(w)i.addAttribute(y,w)
;s.addChildNode(i)}for(const t in n){const c=n[t];if(m||c!=null){const n=B.of("entry");addKeyValue(n,t,c)
;(o?s:i).addChildNode(n)}}}}writeSimple(t,n){
if(null===n)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");const s=u.of(t)
;let i=null
;if(n&&typeof n==="object")if(s.isBlobSchema())i=(this.serdeContext?.base64Encoder??U)(n);else if(s.isTimestampSchema()&&n instanceof Date){
const t=T(s,this.settings);switch(t){case 5:i=n.toISOString().replace(".000Z","Z");break;case 6:i=z(n);break;case 7:
i=String(n.getTime()/1e3);break;default:console.warn("Missing timestamp format, using http date",n);i=z(n);break}
}else if(s.isBigDecimalSchema()&&n){if(n instanceof F)return n.string;return String(n)
}else if(s.isMapSchema()||s.isListSchema())throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(true)}`)
;if(s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())i=String(n)
;if(s.isStringSchema())if(n===void 0&&s.isIdempotencyToken())i=L();else i=String(n)
;if(i===null)throw new Error(`Unhandled schema-value pair ${s.getName(true)}=${n}`);return i}writeSimpleInto(t,n,s,i){
const o=this.writeSimple(t,n);const c=u.of(t);const l=new P(o);const[d,f]=this.getXmlnsAttribute(c,i)
;if(f)s.addAttribute(d,f);s.addChildNode(l)}getXmlnsAttribute(t,n){const s=t.getMergedTraits()
;const[i,o]=s.xmlNamespace??[];if(o&&o!==n)return[i?`xmlns:${i}`:"xmlns",o];return[void 0,void 0]}}
class XmlCodec extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}createSerializer(){
const t=new XmlShapeSerializer(this.settings);t.setSerdeContext(this.serdeContext);return t}createDeserializer(){
const t=new XmlShapeDeserializer(this.settings);t.setSerdeContext(this.serdeContext);return t}}
n.AwsEc2QueryProtocol=class AwsEc2QueryProtocol extends AwsQueryProtocol{options;constructor(t){super(t);this.options=t
;Object.assign(this.serializer.settings,{capitalizeKeys:true,flattenLists:true,serializeEmptyLists:false,ec2:true})}
getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return false}}
;n.AwsJson1_0Protocol=class AwsJson1_0Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:i,jsonCodec:o}){super({
defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:i,jsonCodec:o})}getShapeId(){
return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){
return"application/x-amz-json-1.0"}};n.AwsJson1_1Protocol=class AwsJson1_1Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:i,jsonCodec:o}){super({
defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:i,jsonCodec:o})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}};n.AwsJsonRpcProtocol=AwsJsonRpcProtocol;n.AwsQueryProtocol=AwsQueryProtocol
;n.AwsRestJsonProtocol=class AwsRestJsonProtocol extends g{serializer;deserializer;codec;mixin=new ProtocolLib
;constructor({defaultNamespace:t,errorTypeRegistries:n,jsonCodec:s}){super({defaultNamespace:t,errorTypeRegistries:n})
;const i={timestampFormat:{useTrait:true,default:7},httpBindings:true,jsonName:true};this.codec=s??new p(i)
;this.serializer=new y(this.codec.createSerializer(),i);this.deserializer=new w(this.codec.createDeserializer(),i)}
getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(t){
this.codec.setSerdeContext(t);super.setSerdeContext(t)}async serializeRequest(t,n,s){
const i=await super.serializeRequest(t,n,s);const o=u.of(t.input);if(!i.headers["content-type"]){
const t=this.mixin.resolveRestContentType(this.getDefaultContentType(),o);if(t)i.headers["content-type"]=t}
if(i.body==null&&i.headers["content-type"]===this.getDefaultContentType())i.body="{}";return i}
async deserializeResponse(t,n,s){const i=await super.deserializeResponse(t,n,s);const o=u.of(t.output)
;for(const[t,n]of o.structIterator())if(n.getMemberTraits().httpPayload&&!(t in i))i[t]=null;return i}
async handleError(t,n,s,i,o){const c=S(s,i)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,i,o)
;const f=u.of(l);const h=i.message??i.Message??"UnknownError";const p=this.compositeErrorRegistry.getErrorCtor(l)??Error
;const m=new p({});await this.deserializeHttpMessage(l,n,s,i);const g={};const y=this.codec.createDeserializer()
;for(const[t,n]of f.structIterator()){const s=n.getMergedTraits().jsonName??t;g[t]=y.readObject(n,i[s])}
throw this.mixin.decorateServiceException(Object.assign(m,d,{$fault:f.getMergedTraits().error,message:h},g),i)}
getDefaultContentType(){return"application/json"}};n.AwsRestXmlProtocol=class AwsRestXmlProtocol extends g{codec
;serializer;deserializer;mixin=new ProtocolLib;constructor(t){super(t);const n={timestampFormat:{useTrait:true,default:5
},httpBindings:true,xmlNamespace:t.xmlNamespace,serviceNamespace:t.defaultNamespace};this.codec=new XmlCodec(n)
;this.serializer=new y(this.codec.createSerializer(),n);this.deserializer=new w(this.codec.createDeserializer(),n)}
getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(t,n,s){
const i=await super.serializeRequest(t,n,s);const o=u.of(t.input);if(!i.headers["content-type"]){
const t=this.mixin.resolveRestContentType(this.getDefaultContentType(),o);if(t)i.headers["content-type"]=t}
if(typeof i.body==="string"&&i.headers["content-type"]===this.getDefaultContentType()&&!i.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(o))i.body='<?xml version="1.0" encoding="UTF-8"?>'+i.body
;return i}async deserializeResponse(t,n,s){return super.deserializeResponse(t,n,s)}async handleError(t,n,s,i,o){
const c=loadRestXmlErrorCode(s,i)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;if(i.Error&&typeof i.Error==="object")for(const t of Object.keys(i.Error)){i[t]=i.Error[t]
;if(t.toLowerCase()==="message")i.message=i.Error[t]}if(i.RequestId&&!o.requestId)o.requestId=i.RequestId
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,i,o)
;const f=u.of(l);const h=i.Error?.message??i.Error?.Message??i.message??i.Message??"UnknownError"
;const p=this.compositeErrorRegistry.getErrorCtor(l)??Error;const m=new p({});await this.deserializeHttpMessage(l,n,s,i)
;const g={};const y=this.codec.createDeserializer();for(const[t,n]of f.structIterator()){
const s=n.getMergedTraits().xmlName??t;const o=i.Error?.[s]??i[s];g[t]=y.readSchema(n,o)}
throw this.mixin.decorateServiceException(Object.assign(m,d,{$fault:f.getMergedTraits().error,message:h},g),i)}
getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(t){
for(const[,n]of t.structIterator())if(n.getMergedTraits().httpPayload)return!(n.isStructSchema()||n.isMapSchema()||n.isListSchema())
;return false}};n.AwsSmithyRpcV2CborProtocol=class AwsSmithyRpcV2CborProtocol extends i{awsQueryCompatible;mixin
;constructor({defaultNamespace:t,errorTypeRegistries:n,awsQueryCompatible:s}){super({defaultNamespace:t,
errorTypeRegistries:n});this.awsQueryCompatible=!!s;this.mixin=new ProtocolLib(this.awsQueryCompatible)}
async serializeRequest(t,n,s){const i=await super.serializeRequest(t,n,s)
;if(this.awsQueryCompatible)i.headers["x-amzn-query-mode"]="true";return i}async handleError(t,n,s,i,c){
if(this.awsQueryCompatible)this.mixin.setQueryCompatError(i,s);const l=(()=>{const t=s.headers["x-amzn-query-error"]
;if(t&&this.awsQueryCompatible)return t.split(";")[0];return o(s,i)??"Unknown"})()
;this.mixin.compose(this.compositeErrorRegistry,l,this.options.defaultNamespace)
;const{errorSchema:d,errorMetadata:f}=await this.mixin.getErrorSchemaOrThrowBaseException(l,this.options.defaultNamespace,s,i,c,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0)
;const h=u.of(d);const p=i.message??i.Message??"UnknownError";const m=this.compositeErrorRegistry.getErrorCtor(d)??Error
;const g=new m({});const y={};for(const[t,n]of h.structIterator())if(i[t]!=null)y[t]=this.deserializer.readValue(n,i[t])
;if(this.awsQueryCompatible)this.mixin.queryCompatOutput(i,y)
;throw this.mixin.decorateServiceException(Object.assign(g,f,{$fault:h.getMergedTraits().error,message:p},y),i)}}
;n.AwsSmithyRpcV2JsonProtocol=class AwsSmithyRpcV2JsonProtocol extends v{awsQueryCompatible;mixin
;constructor({defaultNamespace:t,errorTypeRegistries:n,awsQueryCompatible:s}){super({defaultNamespace:t,
errorTypeRegistries:n});this.awsQueryCompatible=!!s;this.mixin=new ProtocolLib(this.awsQueryCompatible)}
async serializeRequest(t,n,s){const i=await super.serializeRequest(t,n,s)
;if(this.awsQueryCompatible)i.headers["x-amzn-query-mode"]="true";return i}async handleError(t,n,s,i,o){
if(this.awsQueryCompatible)this.mixin.setQueryCompatError(i,s);const c=(()=>{const t=s.headers["x-amzn-query-error"]
;if(t&&this.awsQueryCompatible)return t.split(";")[0];return E(s,i)??"Unknown"})()
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,i,o,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0)
;const f=u.of(l);const h=i.message??i.Message??"UnknownError";const p=this.compositeErrorRegistry.getErrorCtor(l)??Error
;const m=new p({});const g={};const y=this.getPayloadCodec().createDeserializer()
;for(const[t,n]of f.structIterator())if(i[t]!=null)g[t]=y.readObject(n,i[t])
;if(this.awsQueryCompatible)this.mixin.queryCompatOutput(i,g)
;throw this.mixin.decorateServiceException(Object.assign(m,d,{$fault:f.getMergedTraits().error,message:h},g),i)}}
;n.QueryShapeSerializer=QueryShapeSerializer;n.XmlCodec=XmlCodec;n.XmlShapeDeserializer=XmlShapeDeserializer
;n.XmlShapeSerializer=XmlShapeSerializer;n._toBool=t=>{if(t==null)return t;if(typeof t==="string"){
const n=t.toLowerCase();if(t!==""&&n!=="false"&&n!=="true"){
const n=new Error(`Received string "${t}" where a boolean was expected.`);n.name="Warning";console.warn(n)}
return t!==""&&n!=="false"}return t};n._toNum=t=>{if(t==null)return t;if(typeof t==="string"){const n=Number(t)
;if(n.toString()!==t){const n=new Error(`Received string "${t}" where a number was expected.`);n.name="Warning"
;console.warn(n);return t}return n}return t};n._toStr=t=>{if(t==null)return t
;if(typeof t==="number"||typeof t==="bigint"){const n=new Error(`Received number ${t} where a string was expected.`)
;n.name="Warning";console.warn(n);return String(t)}if(typeof t==="boolean"){
const n=new Error(`Received boolean ${t} where a string was expected.`);n.name="Warning";console.warn(n)
;return String(t)}return t};n.awsExpectUnion=t=>{if(t==null)return;if(typeof t==="object"&&"__type"in t)delete t.__type
;return j(t)};n.loadRestXmlErrorCode=loadRestXmlErrorCode;n.parseXmlBody=parseXmlBody;n.parseXmlErrorBody=async(t,n)=>{
const s=await parseXmlBody(t,n);if(s.Error)s.Error.message=s.Error.message??s.Error.Message;return s}},83099:(t,n,s)=>{
s.d(n,{pi:()=>u,sF:()=>fromEnv,yG:()=>c});var i=s(5152);var o=s(47291);const c="AWS_ACCESS_KEY_ID"
;const u="AWS_SECRET_ACCESS_KEY";const fromEnv=t=>async()=>{
t?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const n=process.env[c];const s=process.env[u]
;const l=process.env["AWS_SESSION_TOKEN"];const d=process.env["AWS_CREDENTIAL_EXPIRATION"]
;const f=process.env["AWS_CREDENTIAL_SCOPE"];const h=process.env["AWS_ACCOUNT_ID"];if(n&&s){const t={accessKeyId:n,
secretAccessKey:s,...l&&{sessionToken:l},...d&&{expiration:new Date(d)},...f&&{credentialScope:f},...h&&{accountId:h}}
;(0,i.setCredentialFeature)(t,"CREDENTIALS_ENV_VARS","g");return t}
throw new o.CredentialsProviderError("Unable to find environment variable credentials.",{logger:t?.logger})}},
89882:(t,n,s)=>{s.d(n,{v6:()=>defaultProvider});var i=s(83099);var o=s(47291);const c="AWS_EC2_METADATA_DISABLED"
;const remoteProvider=async t=>{
const{ENV_CMDS_FULL_URI:n,ENV_CMDS_RELATIVE_URI:i,fromContainerMetadata:u,fromInstanceMetadata:l}=await s.e(4966).then(s.bind(s,74966))
;if(process.env[i]||process.env[n]){
t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
;const{fromHttp:n}=await s.e(7459).then(s.bind(s,57459));return(0,o.chain)(n(t),u(t))}
if(process.env[c]&&process.env[c]!=="false")return async()=>{
throw new o.CredentialsProviderError("EC2 Instance Metadata Service access disabled",{logger:t.logger})}
;t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");return l(t)}
;function memoizeChain(t,n){const s=internalCreateChain(t);let i;let o;let c;let u;const provider=async t=>{
if(t?.forceRefresh){if(!u)u=s(t).then(t=>{c=t}).finally(()=>{u=void 0});await u;return c}
if(c?.expiration)if(c?.expiration?.getTime()<Date.now())c=void 0;if(i)await i;else if(!c||n?.(c))if(c){
if(!o)o=s(t).then(t=>{c=t}).catch(()=>{}).finally(()=>{o=void 0})}else{i=s(t).then(t=>{c=t}).finally(()=>{i=void 0})
;return provider(t)}return c};return provider}const internalCreateChain=t=>async n=>{let s;for(const i of t)try{
return await i(n)}catch(t){s=t;if(t?.tryNextLink)continue;throw t}throw s};let u=false
;const defaultProvider=(t={})=>memoizeChain([async()=>{const n=t.profile??process.env[o.ENV_PROFILE];if(n){
const n=process.env[i.yG]&&process.env[i.pi];if(n)if(!u){
const n=t.logger?.warn&&t.logger?.constructor?.name!=="NoOpLogger"?t.logger.warn.bind(t.logger):console.warn
;n("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n")
;u=true}throw new o.CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.",{logger:t.logger,
tryNextLink:true})}t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");return(0,i.sF)(t)()
},async n=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO")
;const{ssoStartUrl:i,ssoAccountId:c,ssoRegion:u,ssoRoleName:l,ssoSession:d}=t
;if(!i&&!c&&!u&&!l&&!d)throw new o.CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).",{
logger:t.logger});const{fromSSO:f}=await s.e(8895).then(s.bind(s,98895));return f(t)(n)},async n=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni")
;const{fromIni:i}=await s.e(6236).then(s.bind(s,6236));return i(t)(n)},async n=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess")
;const{fromProcess:i}=await s.e(3575).then(s.bind(s,35956));return i(t)(n)},async n=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile")
;const{fromTokenFile:i}=await s.e(8715).then(s.bind(s,68715));return i(t)(n)},async()=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");return(await remoteProvider(t))()
},async()=>{throw new o.CredentialsProviderError("Could not load credentials from any providers",{tryNextLink:false,
logger:t.logger})}],credentialsTreatedAsExpired)
;const credentialsTreatedAsExpired=t=>t?.expiration!==void 0&&t.expiration.getTime()-Date.now()<3e5},77874:(t,n,s)=>{
s.r(n);s.d(n,{XmlNode:()=>XmlNode,XmlText:()=>XmlText,parseXML:()=>parseXML});const i=/[&<>"]/g;const o={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;"};function escapeAttribute(t){return t.replace(i,t=>o[t])}
const c=/[&"'<>\r\n\u0085\u2028]/g;const u={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;",
"\n":"&#x0A;","":"&#x85;","\u2028":"&#x2028;"};function escapeElement(t){return t.replace(c,t=>u[t])}class XmlText{
value;constructor(t){this.value=t}toString(){return escapeElement(""+this.value)}}class XmlNode{name;children
;attributes={};static of(t,n,s){const i=new XmlNode(t);if(n!==void 0)i.addChildNode(new XmlText(n))
;if(s!==void 0)i.withName(s);return i}constructor(t,n=[]){this.name=t;this.children=n}withName(t){this.name=t
;return this}addAttribute(t,n){this.attributes[t]=n;return this}addChildNode(t){this.children.push(t);return this}
removeAttribute(t){delete this.attributes[t];return this}n(t){this.name=t;return this}c(t){this.children.push(t)
;return this}a(t,n){if(n!=null)this.attributes[t]=n;return this}cc(t,n,s=n){if(t[n]!=null){
const i=XmlNode.of(n,t[n]).withName(s);this.c(i)}}l(t,n,s,i){if(t[n]!=null){const t=i();t.map(t=>{t.withName(s)
;this.c(t)})}}lc(t,n,s,i){if(t[n]!=null){const t=i();const n=new XmlNode(s);t.map(t=>{n.c(t)});this.c(n)}}toString(){
const t=Boolean(this.children.length);let n=`<${this.name}`;const s=this.attributes;for(const t of Object.keys(s)){
const i=s[t];if(i!=null)n+=` ${t}="${escapeAttribute(""+i)}"`}
return n+(!t?"/>":`>${this.children.map(t=>t.toString()).join("")}</${this.name}>`)}}function writeKey(t){
Object.defineProperty(t,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}
function parseXML(t){const n=new AwsXmlParser(t);return n.parse()}class AwsXmlParser{x;i=0;z;constructor(t){this.x=t
;this.x=t.replace(/\r\n?/g,"\n");this.z=this.x.length}parse(){const t=this;const{z:n}=t;while(t.i<n){t.trim()
;if(t.i>=n)break;if(t.isNext("<?")){t.readTo("?>");t.trim()}else if(t.isNext("\x3c!--")){t.readTo("--\x3e");t.trim()
}else if(t.isNext("<!DOCTYPE",false)){t.skipDoctype();t.trim()}else if(t.x[t.i]==="<"){const n=t.parseTag();return{
[n.tag]:n.value}}else throw new Error("@aws-sdk XML parse error: unexpected content.")}
throw new Error("@aws-sdk XML parse error: no root element.")}isNext(t,n=true){const s=this
;if(n)return s.x.startsWith(t,s.i);return s.x.toLowerCase().startsWith(t.toLowerCase(),s.i)}readTo(t){const n=this
;const s=n.x.indexOf(t,n.i);if(s===-1)throw new Error(`@aws-sdk XML parse error: expected "${t}" not found.`)
;const i=n.x.slice(n.i,s);n.i=s+t.length;return i}trim(){const t=this;while(t.i<t.z&&" \t\r\n".includes(t.x[t.i]))++t.i}
readAttrValue(){const t=this;const n=t.x[t.i];++t.i;let s="";while(t.i<t.z&&t.x[t.i]!==n)s+=t.x[t.i++];++t.i
;return t.decodeEntities(s)}parseTag(){const t=this;++t.i;let n=""
;while(t.i<t.z&&!" \t\r\n>/".includes(t.x[t.i]))n+=t.x[t.i++];let s=false;const i={};while(t.i<t.z){t.trim()
;if(">/".includes(t.x[t.i]))break;let n="";while(t.i<t.z&&!"= \t\r\n>/?".includes(t.x[t.i]))n+=t.x[t.i++];t.trim()
;if(t.x[t.i]!=="=")break;++t.i;t.trim();if(n==="__proto__")writeKey(i);i[n]=t.readAttrValue();s=true}
if(t.i>=t.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(t.x[t.i]==="/"){++t.i
;if(t.i>=t.z||t.x[t.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.")
;++t.i;return{tag:n,value:s?i:""}}
if(t.x[t.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++t.i;const o=[]
;const c=[];let u=false;while(t.i<t.z){if(t.isNext("</"))break
;if(t.x[t.i]==="<")if(t.isNext("\x3c!--"))t.readTo("--\x3e");else if(t.isNext("<![CDATA[")){t.i+=9
;o.push(t.readTo("]]>"))}else if(t.isNext("<?"))t.readTo("?>");else{u=true;c.push(t.parseTag())}else{let n=""
;while(t.i<t.z&&t.x[t.i]!=="<")n+=t.x[t.i++];o.push(t.decodeEntities(n))}}
if(!t.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${n}>.`);t.i+=2
;const l=t.readTo(">").trim();if(l!==n)throw new Error(`@aws-sdk XML parse error: mismatched tags <${n}> and </${l}>.`)
;if(!s&&o.length===0&&!u)return{tag:n,value:""};if(!s&&!u){const t=o.length===1?o[0]:o.join("")
;if(t.trim()===""&&t.includes("\n"))return{tag:n,value:""};return{tag:n,value:t}}const d={};for(const t of o){
if(t.trim()===""&&t.includes("\n"))continue;d["#text"]="#text"in d?d["#text"]+t:t}for(const t of c){
if(t.tag==="__proto__")writeKey(d)
;if(t.tag in d)if(Array.isArray(d[t.tag]))d[t.tag].push(t.value);else d[t.tag]=[d[t.tag],t.value];else d[t.tag]=t.value}
for(const[t,n]of Object.entries(i)){if(t==="__proto__")writeKey(d);d[t]=n}return{tag:n,value:d}}static ENTITIES={
amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const t=this;t.i+=9;let n=0;while(t.i<t.z){const s=t.x[t.i]
;if(s==="[")++n;else if(s==="]")--n;else if(s===">"&&n===0){++t.i;return}++t.i}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(t){
return t.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(t,n,s,i)=>{
if(n)return String.fromCharCode(parseInt(n,16));if(s)return String.fromCharCode(parseInt(s,10))
;return AwsXmlParser.ENTITIES[i]??""})}}},29320:(t,n,s)=>{const i={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),
TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),
BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")}
;const o=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"")
;if(!o)globalThis.awslambda=globalThis.awslambda||{};class InvokeStoreBase{static PROTECTED_KEYS=i;isProtectedKey(t){
return Object.values(i).includes(t)}getRequestId(){return this.get(i.REQUEST_ID)??"-"}getXRayTraceId(){
return this.get(i.X_RAY_TRACE_ID)}getTenantId(){return this.get(i.TENANT_ID)}getTraceparent(){
return this.get(i.TRACEPARENT)}getTracestate(){return this.get(i.TRACESTATE)}getBaggage(){return this.get(i.BAGGAGE)}}
class InvokeStoreSingle extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){
return this.currentContext!==void 0}get(t){return this.currentContext?.[t]}set(t,n){
if(this.isProtectedKey(t))throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`)
;this.currentContext=this.currentContext||{};this.currentContext[t]=n}run(t,n){this.currentContext=t;return n()}}
class InvokeStoreMulti extends InvokeStoreBase{als;static async create(){const t=new InvokeStoreMulti
;const n=await Promise.resolve().then(s.t.bind(s,16698,23));t.als=new n.AsyncLocalStorage;return t}getContext(){
return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}
set(t,n){if(this.isProtectedKey(t))throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`)
;const s=this.als.getStore();if(!s)throw new Error("No context available");s[t]=n}run(t,n){return this.als.run(t,n)}}
n.InvokeStore=void 0;(function(t){let n=null;t.getInstanceAsync=async function getInstanceAsync(t){if(!n)n=(async()=>{
const n=t===true||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env
;const s=n?await InvokeStoreMulti.create():new InvokeStoreSingle
;if(!o&&globalThis.awslambda?.InvokeStore)return globalThis.awslambda.InvokeStore;else if(!o&&globalThis.awslambda){
globalThis.awslambda.InvokeStore=s;return s}else return s})();return n}
;t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{n=null
;if(globalThis.awslambda?.InvokeStore)delete globalThis.awslambda.InvokeStore;globalThis.awslambda={InvokeStore:void 0}}
}:void 0})(n.InvokeStore||(n.InvokeStore={}));n.InvokeStoreBase=InvokeStoreBase},90402:(t,n,s)=>{
const{getSmithyContext:i,hasOwn:o}=s(34534);n.getSmithyContext=i;const{HttpRequest:c}=s(93422)
;const{requestBuilder:u}=s(93422);n.requestBuilder=u;const{HttpApiKeyAuthLocation:l}=s(15662)
;const resolveAuthOptions=(t,n)=>{if(!n||n.length===0)return t;const s=[];for(const i of n)for(const n of t){
const t=n.schemeId.split("#")[1];if(t===i)s.push(n)}
for(const n of t)if(!s.find(({schemeId:t})=>t===n.schemeId))s.push(n);return s};function convertHttpAuthSchemesToMap(t){
const n=new Map;for(const s of t)n.set(s.schemeId,s);return n}const httpAuthSchemeMiddleware=(t,n)=>(s,o)=>async c=>{
const u=t.httpAuthSchemeProvider(await n.httpAuthSchemeParametersProvider(t,o,c.input))
;const l=t.authSchemePreference?await t.authSchemePreference():[];const d=resolveAuthOptions(u,l)
;const f=convertHttpAuthSchemesToMap(t.httpAuthSchemes);const h=i(o);const p=[];for(const s of d){
const i=f.get(s.schemeId);if(!i){p.push(`HttpAuthScheme \`${s.schemeId}\` was not enabled for this service.`);continue}
const c=i.identityProvider(await n.identityProviderConfigProvider(t));if(!c){
p.push(`HttpAuthScheme \`${s.schemeId}\` did not have an IdentityProvider configured.`);continue}
const{identityProperties:u={},signingProperties:l={}}=s.propertiesExtractor?.(t,o)||{}
;s.identityProperties=Object.assign(s.identityProperties||{},u)
;s.signingProperties=Object.assign(s.signingProperties||{},l);h.selectedHttpAuthScheme={httpAuthOption:s,
identity:await c(s.identityProperties),signer:i.signer};break}if(!h.selectedHttpAuthScheme)throw new Error(p.join("\n"))
;return s(c)};const d={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:true,
relation:"before",toMiddleware:"endpointV2Middleware"};const f={step:"serialize",tags:["HTTP_AUTH_SCHEME"],
name:"httpAuthSchemeMiddleware",override:true,relation:"before",toMiddleware:"serializerMiddleware"}
;const defaultErrorHandler=t=>t=>{throw t};const defaultSuccessHandler=(t,n)=>{}
;const httpSigningMiddleware=t=>(t,n)=>async s=>{if(!c.isInstance(s.request))return t(s);const o=i(n)
;const u=o.selectedHttpAuthScheme;if(!u)throw new Error("No HttpAuthScheme was selected: unable to sign request")
;const{httpAuthOption:{signingProperties:l={}},identity:d,signer:f}=u;const h=await t({...s,
request:await f.sign(s.request,d,l)}).catch((f.errorHandler||defaultErrorHandler)(l))
;(f.successHandler||defaultSuccessHandler)(h.response,l);return h};const h={step:"finalizeRequest",
tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],
override:true,relation:"after",toMiddleware:"retryMiddleware"};const makePagedClientRequest=async(t,n,s,i=t=>t,...o)=>{
let c=new t(s);c=i(c)??c;return await n.send(c,...o)};const get=(t,n)=>{let s=t;const i=n.split(".");for(const t of i){
if(!s||typeof s!=="object")return;s=s[t]}return s}
;const createIsIdentityExpiredFunction=t=>function isIdentityExpired(n){
return doesIdentityRequireRefresh(n)&&n.expiration.getTime()-Date.now()<t};const p=3e5
;const m=createIsIdentityExpiredFunction(p);const doesIdentityRequireRefresh=t=>t.expiration!==void 0
;n.DefaultIdentityProviderConfig=class DefaultIdentityProviderConfig{authSchemes=new Map;constructor(t){
for(const n in t){if(!o(t,n))continue;const s=t[n];if(s!==void 0)this.authSchemes.set(n,s)}}getIdentityProvider(t){
return this.authSchemes.get(t)}};n.EXPIRATION_MS=p;n.HttpApiKeyAuthSigner=class HttpApiKeyAuthSigner{async sign(t,n,s){
if(!s)throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing")
;if(!s.name)throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing")
;if(!s.in)throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing")
;if(!n.apiKey)throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined")
;const i=c.clone(t)
;if(s.in===l.QUERY)i.query[s.name]=n.apiKey;else if(s.in===l.HEADER)i.headers[s.name]=s.scheme?`${s.scheme} ${n.apiKey}`:n.apiKey;else throw new Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `"+s.in+"`")
;return i}};n.HttpBearerAuthSigner=class HttpBearerAuthSigner{async sign(t,n,s){const i=c.clone(t)
;if(!n.token)throw new Error("request could not be signed with `token` since the `token` is not defined")
;i.headers["Authorization"]=`Bearer ${n.token}`;return i}};n.NoAuthSigner=class NoAuthSigner{async sign(t,n,s){return t}
};n.createIsIdentityExpiredFunction=createIsIdentityExpiredFunction
;n.createPaginator=function createPaginator(t,n,s,i,o){return async function*paginateOperation(c,u,...l){const d=u
;let f=c.startingToken??d[s];let h=true;let p;while(h){d[s]=f;if(o)d[o]=d[o]??c.pageSize
;if(c.client instanceof t)p=await makePagedClientRequest(n,c.client,u,c.withCommand,...l);else throw new Error(`Invalid client, expected instance of ${t.name}`)
;yield p;const m=f;f=get(p,i);h=!!(f&&(!c.stopOnSameToken||f!==m))}return}}
;n.doesIdentityRequireRefresh=doesIdentityRequireRefresh
;n.getHttpAuthSchemeEndpointRuleSetPlugin=(t,{httpAuthSchemeParametersProvider:n,identityProviderConfigProvider:s})=>({
applyToStack:i=>{i.addRelativeTo(httpAuthSchemeMiddleware(t,{httpAuthSchemeParametersProvider:n,
identityProviderConfigProvider:s}),d)}})
;n.getHttpAuthSchemePlugin=(t,{httpAuthSchemeParametersProvider:n,identityProviderConfigProvider:s})=>({
applyToStack:i=>{i.addRelativeTo(httpAuthSchemeMiddleware(t,{httpAuthSchemeParametersProvider:n,
identityProviderConfigProvider:s}),f)}});n.getHttpSigningPlugin=t=>({applyToStack:t=>{
t.addRelativeTo(httpSigningMiddleware(),h)}});n.httpAuthSchemeEndpointRuleSetMiddlewareOptions=d
;n.httpAuthSchemeMiddleware=httpAuthSchemeMiddleware;n.httpAuthSchemeMiddlewareOptions=f
;n.httpSigningMiddleware=httpSigningMiddleware;n.httpSigningMiddlewareOptions=h;n.isIdentityExpired=m
;n.memoizeIdentityProvider=(t,n,s)=>{if(t===void 0)return;const i=typeof t!=="function"?async()=>Promise.resolve(t):t
;let o;let c;let u;let l=false;const coalesceProvider=async t=>{if(!c)c=i(t);try{o=await c;u=true;l=false}finally{
c=void 0}return o};if(n===void 0)return async t=>{if(!u||t?.forceRefresh)o=await coalesceProvider(t);return o}
;return async t=>{if(!u||t?.forceRefresh)o=await coalesceProvider(t);if(l)return o;if(!s(o)){l=true;return o}if(n(o)){
await coalesceProvider(t);return o}return o}};n.normalizeProvider=t=>{if(typeof t==="function")return t
;const n=Promise.resolve(t);return()=>n};n.setFeature=function setFeature(t,n,s){
if(!t.__smithy_context)t.__smithy_context={features:{}
};else if(!t.__smithy_context.features)t.__smithy_context.features={};t.__smithy_context.features[n]=s}},
64645:(t,n,s)=>{
const{nv:i,NumericValue:o,calculateBodyLength:c,generateIdempotencyToken:u,fromBase64:l,_parseEpochTimestamp:d}=s(92430)
;const{hasOwn:f}=s(34534);const{HttpRequest:h,collectBody:p,SerdeContext:m,AbstractRpcV2Protocol:g}=s(93422)
;const{NormalizedSchema:y,TypeRegistry:w}=s(26890);const S=21;const v=25;const E=26;const A=27;function alloc(t){
return typeof Buffer!=="undefined"?Buffer.alloc(t):new Uint8Array(t)}const T=Symbol("@smithy/core/cbor::tagSymbol")
;function tag(t){t[T]=true;return t}const C=typeof Buffer!=="undefined";const x=new TextDecoder;let R=alloc(0)
;let M=false;let N=new DataView(R.buffer,R.byteOffset,R.byteLength);let _=0;function setPayload(t){R=t
;M=C&&R instanceof Buffer;N=new DataView(R.buffer,R.byteOffset,R.byteLength)}function decode(t,n){
if(t>=n)throw new Error("unexpected end of (decode) payload.");const s=(R[t]&224)>>5;const i=R[t]&31
;if(i===31&&2<=s&&s<=5)return decodeIndefinite(t,n);switch(s){case 0:case 1:case 6:{let o;let c;if(i<24){o=i;c=1
}else switch(i){case 24:if(n-t<2)overflow$1(1);o=R[t+1];c=2;break;case v:if(n-t<3)overflow$1(2);o=N.getUint16(t+1);c=3
;break;case E:if(n-t<5)overflow$1(4);o=N.getUint32(t+1);c=5;break;case A:if(n-t<9)overflow$1(8);{
const n=N.getUint32(t+1);if(n<2097152)o=n*4294967296+N.getUint32(t+5);else o=N.getBigUint64(t+1)}c=9;break;default:
unexpectedMinor(i)}if(s===0){_=c;return castBigInt$1(o)}else if(s===1){let t
;if(typeof o==="bigint")t=BigInt(-1)-o;else t=-1-o;_=c;return castBigInt$1(t)}else return decodeTagValue(t,n,i,o,c)}
case 3:return decodeUtf8String(t,n);case 5:return decodeMap(t,n);case 4:return decodeList(t,n);case 2:
return decodeUnstructuredByteString(t,n);default:return decodeSpecial(t,n)}}function decodeIndefinite(t,n){
const s=(R[t]&224)>>5;const i=R[t]&31;if(i===31)switch(s){case 3:return decodeUtf8StringIndefinite(t,n);case 5:
return decodeMapIndefinite(t,n);case 4:return decodeListIndefinite(t,n);case 2:
return decodeUnstructuredByteStringIndefinite(t,n)}}function bytesToFloat16$1(t,n){const s=t>>7;const i=(t&124)>>2
;const o=(t&3)<<8|n;const c=s===0?1:-1;if(i===0){if(o===0)return 0;return c*(Math.pow(2,-14)*(o/1024))}else if(i===31){
if(o===0)return c*(1/0);return NaN}return c*(Math.pow(2,i-15)*(1+o/1024))}function decodeMap(t,n){
const s=decodeCount$1(t,n);if(s<25)return decodeMapSmall(t,n,s);return decodeMapLarge(t,n,s)}
function decodeMapLarge(t,n,s){const i=_;t+=i;const o=t;const c=Object.create(null);for(let i=0;i<s;++i){
const s=decodeUtf8String(t,n);t+=_;const i=(R[t]&224)>>5;if(i===3)c[s]=decodeUtf8String(t,n);else c[s]=decode(t,n);t+=_}
_=i+(t-o);Object.setPrototypeOf(c,Object.prototype);return c}function decodeMapSmall(t,n,s){const i=_;t+=i;const o=t
;const c={};for(let i=0;i<s;++i){const s=decodeUtf8String(t,n);t+=_;c[s]=decode(t,n);t+=_}_=i+(t-o);return c}
function decodeList(t,n){const s=decodeCount$1(t,n);const i=_;t+=i;const o=t;const c=Array(s);for(let i=0;i<s;++i){
c[i]=decode(t,n);t+=_}_=i+(t-o);return c}function decodeUtf8String(t,n){const s=decodeCount$1(t,n);const i=_;t+=i
;if(n-t<s)overflow$1(s);_=i+s;if(s<24)return decodeUtf8StringCached(t,s);if(M)return R.toString("utf-8",t,t+s)
;return x.decode(R.subarray(t,t+s))}const I=new Array(2048);const k=new Uint16Array(2048);let O=0
;function advanceDecodingEpoch(){O=O+1&65535}function decodeUtf8StringCached(t,n){let s=n
;for(let i=0;i<n;++i)s=s*31+R[t+i]|0;const i=s>>>0&2047;const o=I[i];if(o!==void 0)if(o.length===n){let s=true
;for(let i=0;i<n;++i)if(o.charCodeAt(i)!==R[t+i]){s=false;break}if(s){k[i]=O;return o}}
const c=M?R.toString("utf-8",t,t+n):x.decode(R.subarray(t,t+n));if(k[i]!==O){I[i]=c;k[i]=O}return c}
function decodeUnstructuredByteString(t,n){const s=decodeCount$1(t,n);const i=_;t+=i;if(n-t<s)overflow$1(s)
;const o=R.subarray(t,t+s);_=i+s;return o}function decodeTagValue(t,n,s,o,c){if(s===2||s===3){
const i=decodeCount$1(t+c,n);let o=BigInt(0);const u=t+c+_;for(let t=u;t<u+i;++t)o=o<<BigInt(8)|BigInt(R[t]);_=c+_+i
;return s===3?-o-BigInt(1):o}else if(s===4){const s=decode(t+c,n);const[o,u]=s;const l=u<0?-1:1
;const d=BigInt(l)*BigInt(u);const f=String(d);const h=u<0?"-":"";let p;const m=typeof o==="number"&&Math.abs(o)<=2**28
;if(m){const t=o;const n="0".repeat(Math.abs(t)+1)+f;p=t===0?n:n.slice(0,n.length+t)+"."+n.slice(t)
;p=p.replace(/^0+/g,"");if(p==="")p="0";if(p[0]===".")p="0"+p;p=h+p}else{const t=BigInt(o)
;if(f.length===1)p=h+f+"e"+String(t);else{const n=t+BigInt(f.length-1);p=h+f[0]+"."+f.slice(1)+"e"+String(n)}}_=c+_
;return i(p)}else{const s=decode(t+c,n);const i=_;_=c+i;return tag({tag:castBigInt$1(o),value:s})}}
function decodeSpecial(t,n){const s=R[t]&31;switch(s){case S:case 20:_=1;return s===S;case 22:_=1;return null;case 23:
_=1;return null;case v:if(n-t<3)throw new Error("incomplete float16 at end of buf.");_=3
;return bytesToFloat16$1(R[t+1],R[t+2]);case E:if(n-t<5)throw new Error("incomplete float32 at end of buf.");_=5
;return N.getFloat32(t+1);case A:if(n-t<9)throw new Error("incomplete float64 at end of buf.");_=9
;return N.getFloat64(t+1);default:unexpectedMinor(s)}}function decodeCount$1(t,n){const s=R[t]&31;if(s<24){_=1;return s}
switch(s){case 24:if(n-t<2)overflow$1(1);_=2;return R[t+1];case v:if(n-t<3)overflow$1(2);_=3;return N.getUint16(t+1)
;case E:if(n-t<5)overflow$1(4);_=5;return N.getUint32(t+1);case A:if(n-t<9)overflow$1(8);_=9
;return demote(N.getBigUint64(t+1));default:unexpectedMinor(s)}}function decodeMapIndefinite(t,n){t+=1;const s=t
;const i={};for(;t<n;){if(R[t]===255){_=t-s+2;return i}const o=decodeUtf8String(t,n);t+=_;i[o]=decode(t,n);t+=_}
throw new Error("expected break marker.")}function decodeListIndefinite(t,n){t+=1;const s=[];for(const i=t;t<n;){
if(R[t]===255){_=t-i+2;return s}s.push(decode(t,n));t+=_}throw new Error("expected break marker.")}
function decodeUtf8StringIndefinite(t,n){t+=1;const s=[];for(const i=t;t<n;){if(R[t]===255){const n=alloc(s.length)
;n.set(s,0);_=t-i+2;if(C)return n.toString("utf-8",0,n.length);return x.decode(n)}const o=(R[t]&224)>>5;const c=R[t]&31
;if(o!==3)unexpectedMajorInIndefiniteString(o);if(c===31)throw new Error("nested indefinite string.")
;const u=decodeUnstructuredByteString(t,n);const l=_;t+=l;for(let t=0;t<u.length;++t)s.push(u[t])}
throw new Error("expected break marker.")}function decodeUnstructuredByteStringIndefinite(t,n){t+=1;const s=[]
;for(const i=t;t<n;){if(R[t]===255){const n=alloc(s.length);n.set(s,0);_=t-i+2;return n}const o=(R[t]&224)>>5
;const c=R[t]&31;if(o!==2)unexpectedMajorInIndefiniteString(o);if(c===31)throw new Error("nested indefinite string.")
;const u=decodeUnstructuredByteString(t,n);const l=_;t+=l;for(let t=0;t<u.length;++t)s.push(u[t])}
throw new Error("expected break marker.")}function castBigInt$1(t){if(typeof t==="number")return t;const n=Number(t)
;if(Number.MIN_SAFE_INTEGER<=n&&n<=Number.MAX_SAFE_INTEGER)return n;return t}function demote(t){const n=Number(t)
;if(n<Number.MIN_SAFE_INTEGER||Number.MAX_SAFE_INTEGER<n)console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${t}) to ${n} with loss of precision.`))
;return n}function overflow$1(t){throw new Error(`length ${t} greater than remaining buf len.`)}
function unexpectedMinor(t){throw new Error(`unexpected minor value ${t}.`)}
function unexpectedMajorInIndefiniteString(t){throw new Error(`unexpected major type ${t} in indefinite string.`)}
const D=typeof Buffer!=="undefined";const B=new Map;let P=0;let $=false;let U=alloc(2048)
;let L=new DataView(U.buffer,U.byteOffset,U.byteLength);let F=0;function encode(t){const n=[t];while(n.length){
const t=n.pop();if(typeof t==="string"){const n=t.length;if(D){ensureSpace(n*3+9);if(n>23){
encodeHeader$1(3,Buffer.byteLength(t));F+=U.write(t,F)}else encodeStringCached(t)}else{const s=n*3;ensureSpace(s+9)
;const i=F;const o=(new TextEncoder).encodeInto(t,U.subarray(F+9));const c=o.written;let u
;if(c<24)u=1;else if(c<256)u=2;else if(c<65536)u=3;else if(c<4294967296)u=5;else u=9;if(u<9)U.copyWithin(i+u,i+9,i+9+c)
;F=i;encodeInteger(3,c);F+=c}continue}if(U.byteLength-F<9)ensureSpace(64);if(typeof t==="number"){
if(Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991){const n=t>=0;const s=n?0:1;const i=n?t:-t-1
;if(i<24)U[F++]=s<<5|i;else if(i<256){U[F++]=s<<5|24;U[F++]=i}else if(i<65536){U[F++]=s<<5|v;U[F++]=i>>8;U[F++]=i&255
}else if(i<4294967296){U[F++]=s<<5|E;L.setUint32(F,i);F+=4}else{U[F++]=s<<5|A;const t=i/4294967296|0
;const n=i-t*4294967296|0;L.setUint32(F,t);L.setUint32(F+4,n);F+=8}continue}U[F++]=251;L.setFloat64(F,t);F+=8;continue
}else if(typeof t==="bigint"){const n=t>=0;const s=n?0:1;const i=n?t:-t-BigInt(1);if(i<BigInt("18446744073709551616")){
const t=Number(i);if(t<4294967296)encodeInteger(s,t);else{U[F++]=s<<5|A;L.setBigUint64(F,i);F+=8}}else{
const t=i.toString(2);const s=new Uint8Array(Math.ceil(t.length/8));let o=i;let c=0;while(s.byteLength-++c>=0){
s[s.byteLength-c]=Number(o&BigInt(255));o>>=BigInt(8)}ensureSpace(s.byteLength*2+16);U[F++]=n?194:195
;encodeHeader$1(2,s.byteLength);U.set(s,F);F+=s.byteLength}continue}else if(t===null){U[F++]=246;continue
}else if(typeof t==="boolean"){U[F++]=224|(t?S:20);continue
}else if(typeof t==="undefined")throw new Error("@smithy/core/cbor: client may not serialize undefined value.");else if(Array.isArray(t)){
encodeInteger(4,t.length);ensureSpace(t.length*9+64);for(let s=t.length-1;s>=0;--s)n.push(t[s]);continue
}else if(typeof t.byteLength==="number"){ensureSpace(t.length*2+9);encodeInteger(2,t.length);U.set(t,F);F+=t.byteLength
;continue}else if(typeof t==="object"){if(t instanceof o){let s=t.string;let i=BigInt(0);const o=s.search(/[eE]/)
;if(o!==-1){i=BigInt(s.slice(o+1));s=s.slice(0,o)}const c=s.indexOf(".");const u=c===-1?0:s.length-c-1
;const l=i-BigInt(u);const d=BigInt(s.replace(".",""));U[F++]=196;encodeInteger(4,2);n.push(d)
;n.push(l>=-0x20000000000000n&&l<=0x1fffffffffffffn?Number(l):l);continue}if(t[T])if("tag"in t&&"value"in t){
n.push(t.value);encodeHeader$1(6,t.tag);continue
}else throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: "+JSON.stringify(t))
;const s=Object.keys(t);const i=s.length;encodeInteger(5,i);for(let o=i-1;o>=0;--o){n.push(t[s[o]]);n.push(s[o])}
continue}throw new Error(`data type ${t?.constructor?.name??typeof t} not compatible for encoding.`)}}
function advanceEncodingEpoch(){P=P+1&65535;$=false}function toUint8Array(){const t=alloc(F);t.set(U.subarray(0,F),0)
;F=0;return t}function resize(t){const n=U;U=alloc(t);if(n)if(n.copy)n.copy(U,0,0,n.byteLength);else U.set(n,0)
;L=new DataView(U.buffer,U.byteOffset,U.byteLength)}function encodeStringCached(t){const n=B.get(t);if(n!==void 0){
U.set(n.bytes,F);F+=n.bytes.length;n.epoch=P;return}const s=F;const i=Buffer.byteLength(t);encodeInteger(3,i)
;F+=U.write(t,F);const o=Uint8Array.prototype.slice.call(U,s,F);if(B.size>=2048){if($)return;let t=0
;for(const[n,s]of B){if(t>=1024)break;if(s.epoch!==P){B.delete(n);t++}}if(t===0){$=true;return}}if(B.size<2048)B.set(t,{
epoch:P,bytes:o})}function ensureSpace(t){const n=U.byteLength-F
;if(n<t)if(F<16e6)resize(Math.max(U.byteLength*4,U.byteLength+t));else resize(U.byteLength+t+16e6)}
function encodeHeader$1(t,n){if(n<24)U[F++]=t<<5|n;else if(n<256){U[F++]=t<<5|24;U[F++]=n}else if(n<65536){U[F++]=t<<5|v
;L.setUint16(F,n);F+=2}else if(n<4294967296){U[F++]=t<<5|E;L.setUint32(F,n);F+=4}else{U[F++]=t<<5|A
;L.setBigUint64(F,typeof n==="bigint"?n:BigInt(n));F+=8}}function encodeInteger(t,n){
if(n<24)U[F++]=t<<5|n;else if(n<256){U[F++]=t<<5|24;U[F++]=n}else if(n<65536){U[F++]=t<<5|v;U[F++]=n>>8;U[F++]=n&255
}else if(n<4294967296){U[F++]=t<<5|E;L.setUint32(F,n);F+=4}else{U[F++]=t<<5|A;const s=n/4294967296|0
;const i=n-s*4294967296|0;L.setUint32(F,s);L.setUint32(F+4,i);F+=8}}const z={deserialize(t){advanceDecodingEpoch()
;setPayload(t);return decode(0,t.length)},serialize(t){advanceEncodingEpoch();try{encode(t);return toUint8Array()
}catch(t){toUint8Array();throw t}},resizeEncodingBuffer(t){resize(t)}};const parseCborBody=(t,n)=>p(t,n).then(async t=>{
if(t.length)try{return z.deserialize(t)}catch(s){Object.defineProperty(s,"$responseBodyText",{value:n.utf8Encoder(t)})
;throw s}return{}});const dateToTag=t=>tag({tag:1,value:t.getTime()/1e3});const loadSmithyRpcV2CborErrorCode=(t,n)=>{
if(n["__type"]!==void 0)return(t=>{let n=t;if(typeof n==="number")n=n.toString();if(n.indexOf(",")>=0)n=n.split(",")[0]
;if(n.indexOf(":")>=0)n=n.split(":")[0];return n})(n["__type"])};class CborShapeSerializer2 extends m{write(t,n){G=0
;const s=y.of(t);writeValue(s,n,0,this.serdeContext)}flush(){const t=W.subarray(0,G);G=0;W=allocUnsafe(q)
;J=new DataView(W.buffer,W.byteOffset,W.byteLength);return t}}const H=Symbol.for("@smithy/cbor-struct-cache")
;function loadCborStructIterator(t){const n=t.getSchema();const s=n[H];if(s)return s;const i=[];const o=[]
;for(const[n,s]of t.structIterator()){i.push(n);o.push(s)}const c=new Array(i.length)
;for(let t=0;t<i.length;++t)c[t]=encodeCborStringKey(i[t]);const u={memberNames:i,memberSchemas:o,encodedKeys:c};n[H]=u
;return u}function encodeCborStringKey(t){let n;if(j)n=Buffer.from(t,"utf-8");else n=(new TextEncoder).encode(t)
;const s=n.length;let i;if(s<24)i=1;else if(s<256)i=2;else i=3;const o=new Uint8Array(i+s)
;if(i===1)o[0]=96|s;else if(i===2){o[0]=120;o[1]=s}else{o[0]=121;o[1]=s>>8;o[2]=s&255}o.set(n,i);return o}
const j=typeof Buffer!=="undefined";const V=new TextEncoder;const q=2048;let W=j?Buffer.allocUnsafe(q):new Uint8Array(q)
;let J=new DataView(W.buffer,W.byteOffset,W.byteLength);let G=0;const Q=2048;const K=new Map;let X=0;let Y=false
;function allocUnsafe(t){return j?Buffer.allocUnsafe(t):new Uint8Array(t)}function writeValue(t,n,s,i){if(n==null){
if(n===void 0&&t.isIdempotencyToken()){writeString(u());return}ensure(1);W[G++]=246;return}if(t.isUnitSchema()){
ensure(1);encodeHeader(5,0);return}const c=typeof n==="object";if(c){if(t.isBlobSchema())if(n instanceof Uint8Array){
writeBytes(n);return}if(t.isTimestampSchema())if(n instanceof Date){writeTimestamp(n);return}if(t.isStructSchema()){
writeStruct(t,n,i);return}if(Array.isArray(n)&&(t.isListSchema()||t.isDocumentSchema())){
writeList(t,n,t.isDocumentSchema(),i);return}if(t.isMapSchema()){writeMap(t,n,false,i);return}if(n instanceof Date){
writeTimestamp(n);return}if(n instanceof Uint8Array){writeBytes(n);return}if(n instanceof o){writeNumericValue(n);return
}if(n[T]){const t=n;writeTag(t.tag,t.value);return}if(t.isDocumentSchema()){
if(Array.isArray(n))writeList(t,n,true,i);else writeMap(t,n,true,i);return}if(t.isBigDecimalSchema()){
writeUntypedValue(n);return}writeMap(t,n,true,i);return}if(typeof n==="string"){if(t.isBlobSchema()){
const t=(i?.base64Decoder??l)(n);writeBytes(t);return}writeString(n);return}if(typeof n==="number"){ensure(9)
;if(Number.isInteger(n)&&n>=-9007199254740992&&n<=9007199254740991)writeInteger(n);else writeFloat64(n);return}
if(typeof n==="boolean"){ensure(1);W[G++]=224|(n?S:20);return}if(typeof n==="bigint"){writeBigInt(n);return}
writeString(String(n))}function writeStruct(t,n,s){if(t.isUnionSchema()){let i=false
;for(const[o,c]of t.structIterator()){const t=n[o];if(t!=null){ensure(9);encodeHeader(5,1);writeString(o)
;writeValue(c,t,0,s);i=true;break}}if(!i){const{$unknown:t}=n;if(Array.isArray(t)){ensure(9);encodeHeader(5,1)
;writeString(t[0]);writeUntypedValue(t[1])}else{ensure(9);encodeHeader(5,0)}}return}const i=loadCborStructIterator(t)
;const{memberNames:o,memberSchemas:c,encodedKeys:u}=i;const l=o.length;let d;if(l<24)d=1;else if(l<256)d=2;else d=3
;ensure(d);const h=G;G+=d;let p=0;for(let t=0;t<l;++t){const i=n[o[t]];if(i==null&&!c[t].isIdempotencyToken())continue
;const l=u[t];ensure(l.length);W.set(l,G);G+=l.length;writeValue(c[t],i,0,s);++p}
if(typeof n.__type==="string")for(const t in n){if(!f(n,t))continue;if(!o.includes(t)){writeString(t)
;writeUntypedValue(n[t]);++p}}if(d===1)W[h]=160|p;else if(d===2){W[h]=184;W[h+1]=p}else{W[h]=185;W[h+1]=p>>8
;W[h+2]=p&255}}function writeList(t,n,s,i){const o=!!t.getMergedTraits().sparse;const c=t.getValueSchema();if(s||o){
const t=[];for(let i=0;i<n.length;++i){const c=n[i];if(s){if(c!==void 0)t.push(c)}else if(c!=null||o)t.push(c)}ensure(9)
;encodeHeader(4,t.length);for(let n=0;n<t.length;++n)writeValue(c,t[n],0,i)}else{let t=0
;for(let s=0;s<n.length;++s)if(n[s]!=null)++t;ensure(9);encodeHeader(4,t)
;for(let t=0;t<n.length;++t)if(n[t]!=null)writeValue(c,n[t],0,i)}}function writeMap(t,n,s,i){
const o=!!t.getMergedTraits().sparse;const c=t.getValueSchema();const u=[];for(const t in n){if(!f(n,t))continue
;const i=n[t];if(s?i!==void 0:i!=null||o)u.push(t)}ensure(9);encodeHeader(5,u.length);for(let t=0;t<u.length;++t){
const s=u[t];writeString(s);writeValue(c,n[s],0,i)}}function writeUntypedValue(t){if(t==null){ensure(1);W[G++]=246
;return}if(typeof t==="string"){writeString(t);return}if(typeof t==="number"){ensure(9)
;if(Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991)writeInteger(t);else writeFloat64(t);return}
if(typeof t==="boolean"){ensure(1);W[G++]=224|(t?S:20);return}if(typeof t==="bigint"){writeBigInt(t);return}
if(t instanceof Uint8Array){writeBytes(t);return}if(t instanceof Date){writeTimestamp(t);return}if(t instanceof o){
writeNumericValue(t);return}if(t[T]){const n=t;writeTag(n.tag,n.value);return}if(Array.isArray(t)){ensure(9)
;encodeHeader(4,t.length);for(let n=0;n<t.length;++n)writeUntypedValue(t[n]);return}if(typeof t==="object"){
const n=Object.keys(t);ensure(9);encodeHeader(5,n.length);for(let s=0;s<n.length;++s){writeString(n[s])
;writeUntypedValue(t[n[s]])}return}writeString(String(t))}function ensure(t){if(G+t>W.length){let n=W.length*2
;while(n<G+t)n*=2;const s=allocUnsafe(n);s.set(W.subarray(0,G));W=s;J=new DataView(s.buffer,s.byteOffset,s.byteLength)}}
function encodeHeader(t,n){if(n<24)W[G++]=t<<5|n;else if(n<256){W[G++]=t<<5|24;W[G++]=n}else if(n<65536){W[G++]=t<<5|v
;W[G++]=n>>8;W[G++]=n&255}else if(n<4294967296){W[G++]=t<<5|E;J.setUint32(G,n);G+=4}else{W[G++]=t<<5|A
;const s=n/4294967296|0;const i=n-s*4294967296|0;J.setUint32(G,s);J.setUint32(G+4,i);G+=8}}
function encodeBigHeader(t,n){const s=Number(n);if(s<4294967296){encodeHeader(t,s);return}W[G++]=t<<5|A
;J.setBigUint64(G,n);G+=8}function writeString(t){const n=t.length;if(n<=23){const s=K.get(t);if(s){
ensure(s.bytes.length);W.set(s.bytes,G);G+=s.bytes.length;s.epoch=X;return}const i=G;writeStringUncached(t,n);const o=G
;const c=Uint8Array.prototype.slice.call(W,i,o);if(K.size>=Q){if(Y)return;let t=0;for(const[n,s]of K){if(t>=1024)break
;if(s.epoch!==X){K.delete(n);++t}}if(t===0){Y=true;return}}if(K.size<Q)K.set(t,{epoch:X,bytes:c});return}
writeStringUncached(t,n)}function writeStringUncached(t,n){if(j){const s=n*3;ensure(s+9);const i=Buffer.byteLength(t)
;encodeHeader(3,i);G+=W.write(t,G)}else{const s=n*3;ensure(s+9);const i=G;const o=V.encodeInto(t,W.subarray(i+9))
;const c=o.written;let u;if(c<24)u=1;else if(c<256)u=2;else if(c<65536)u=3;else if(c<4294967296)u=5;else u=9
;if(u<9)W.copyWithin(i+u,i+9,i+9+c);G=i;encodeHeader(3,c);G+=c}}function writeFloat64(t){ensure(9);W[G++]=251
;J.setFloat64(G,t);G+=8}function writeInteger(t){ensure(9);const n=t>=0;const s=n?0:1;const i=n?t:-t-1;encodeHeader(s,i)
}function writeBigInt(t){const n=t>=0;const s=n?0:1;const i=n?t:-t-BigInt(1);if(i<BigInt("18446744073709551616")){
ensure(9);encodeBigHeader(s,i)}else{const t=i.toString(2);const s=Math.ceil(t.length/8);const o=new Uint8Array(s)
;let c=i;for(let t=s-1;t>=0;--t){o[t]=Number(c&BigInt(255));c>>=BigInt(8)}ensure(s+16);W[G++]=n?194:195
;encodeHeader(2,s);W.set(o,G);G+=s}}function writeBytes(t){ensure(t.length+9);encodeHeader(2,t.length);W.set(t,G)
;G+=t.length}function writeTag(t,n){ensure(9);if(typeof t==="bigint")encodeBigHeader(6,t);else encodeHeader(6,t)
;writeUntypedValue(n)}function writeNumericValue(t){let n=t.string;let s=BigInt(0);const i=n.search(/[eE]/);if(i!==-1){
s=BigInt(n.slice(i+1));n=n.slice(0,i)}const o=n.indexOf(".");const c=o===-1?0:n.length-o-1;const u=s-BigInt(c)
;const l=BigInt(n.replace(".",""));ensure(9);W[G++]=196;encodeHeader(4,2);ensure(9)
;if(u>=-0x20000000000000n&&u<=0x1fffffffffffffn)writeInteger(Number(u));else writeBigInt(u);writeBigInt(l)}
function writeTimestamp(t){ensure(18);encodeHeader(6,1);const n=t.getTime()/1e3
;if(Number.isInteger(n))writeInteger(n);else writeFloat64(n)}class CborShapeDeserializer2 extends m{read(t,n){te=n
;re=Z&&n instanceof Buffer;ne=new DataView(n.buffer,n.byteOffset,n.byteLength);se=0;ie=n.length;ue=ue+1&65535
;return readValue(y.of(t))}readValue(t,n){return transformObject(y.of(t),n)}}const Z=typeof Buffer!=="undefined"
;const ee=new TextDecoder;let te=new Uint8Array(0);let re=false;let ne=new DataView(new ArrayBuffer(0));let se=0
;let ie=0;const oe=2048;const ae=new Array(oe);const ce=new Uint16Array(oe);let ue=0;function readValue(t){
if(se>=ie)throw new Error("unexpected end of CBOR payload.");const n=(te[se]&224)>>5;const s=te[se]&31
;if(s===31&&n>=2&&n<=5)return readIndefinite(t,n);switch(n){case 0:return readUnsignedInt();case 1:
return readNegativeInt();case 2:return readByteString();case 3:return readUtf8String();case 4:return readList(t);case 5:
return readMap(t);case 6:return readTag();case 7:return readSpecial();default:
throw new Error(`unexpected CBOR major type ${n}.`)}}function readList(t){const n=decodeCount()
;const s=t.isListSchema()?t.getValueSchema():t;const i=Array(n);for(let t=0;t<n;++t)i[t]=readValue(s);return i}
function readMap(t){const n=decodeCount();if(t.isStructSchema()){const s=se;return readStruct(t,n,s)}
const s=t.isMapSchema()?t.getValueSchema():t;const i={};for(let t=0;t<n;++t){const t=readUtf8String();i[t]=readValue(s)}
return i}function readStruct(t,n,s){const i=t.isUnionSchema();const o=loadCborStructIterator(t)
;const{memberSchemas:c,encodedKeys:u,memberNames:l}=o;const d=u.length;const h={};let p;let m;let g=0;let w=false
;let S=0;for(let t=0;t<n;++t){const t=matchStructKey(u,d,S);if(t>=0){S=t+1;if(S>=d)S=0;const n=readValue(c[t])
;if(n!=null)h[l[t]]=n}else{const t=readUtf8String();const n=readValue(y.of(15))
;if(t==="__type"&&typeof n==="string")w=true;else{p=t;m=n;++g}}}if(i){let t=true;for(const n in h){if(!f(h,n))continue
;t=false;break}if(t&&g===1)h.$unknown=[p,m]}else if(w){se=s;const t=y.of(15);for(let s=0;s<n;++s){
const n=readUtf8String();const s=readValue(t);if(!(n in h))h[n]=s}}return h}function readTag(t){const n=decodeArgument()
;const s=typeof n==="bigint"?Number(n):n;if(s===1){const t=y.of(15);const n=readValue(t);return d(n)}if(s===2||s===3){
const t=readByteString();let n=BigInt(0);for(let s=0;s<t.length;++s)n=n<<BigInt(8)|BigInt(t[s])
;return s===3?-n-BigInt(1):n}if(s===4){const t=y.of(15);const n=readValue(t);const[s,o]=n;const c=o<0?-1:1
;const u=BigInt(c)*BigInt(o);const l=String(u);const d=o<0?"-":"";let f;const h=typeof s==="number"&&Math.abs(s)<=2**28
;if(h){const t=s;const n="0".repeat(Math.abs(t)+1)+l;f=t===0?n:n.slice(0,n.length+t)+"."+n.slice(t)
;f=f.replace(/^0+/g,"");if(f==="")f="0";if(f[0]===".")f="0"+f;f=d+f}else{const t=BigInt(s)
;if(l.length===1)f=d+l+"e"+String(t);else{const n=t+BigInt(l.length-1);f=d+l[0]+"."+l.slice(1)+"e"+String(n)}}
return i(f)}const o=y.of(15);const c=readValue(o);return{tag:castBigInt(n),value:c}}function readIndefinite(t,n){
switch(n){case 3:return readUtf8StringIndefinite();case 2:return readByteStringIndefinite();case 4:
return readListIndefinite(t);case 5:return readMapIndefinite(t);default:
throw new Error(`unexpected indefinite length for major ${n}.`)}}function readUtf8StringIndefinite(){se+=1;const t=[]
;let n=0;while(se<ie){if(te[se]===255){se+=1;const s=new Uint8Array(n);let i=0;for(let n=0;n<t.length;++n){s.set(t[n],i)
;i+=t[n].length}if(Z)return Buffer.from(s.buffer,s.byteOffset,s.byteLength).toString("utf-8");return ee.decode(s)}
const s=readByteString();t.push(s);n+=s.length}throw new Error("expected break marker.")}
function readByteStringIndefinite(){se+=1;const t=[];let n=0;while(se<ie){if(te[se]===255){se+=1
;const s=new Uint8Array(n);let i=0;for(let n=0;n<t.length;++n){s.set(t[n],i);i+=t[n].length}return s}
const s=readByteString();t.push(s);n+=s.length}throw new Error("expected break marker.")}function readListIndefinite(t){
se+=1;const n=t.isListSchema()?t.getValueSchema():t;const s=[];while(se<ie){if(te[se]===255){se+=1;return s}
s.push(readValue(n))}throw new Error("expected break marker.")}function readMapIndefinite(t){se+=1
;if(t.isStructSchema()){const n=loadCborStructIterator(t);const{memberSchemas:s,encodedKeys:i,memberNames:o}=n
;const c=i.length;const u=t.isUnionSchema();const l={};let d;let h;let p=0;let m=0;while(se<ie){if(te[se]===255){se+=1
;if(u){let t=true;for(const n in l){if(!f(l,n))continue;t=false;break}if(t&&p===1)l.$unknown=[d,h]}return l}
const t=matchStructKey(i,c,m);if(t>=0){m=t+1;if(m>=c)m=0;const n=readValue(s[t]);if(n!=null)l[o[t]]=n}else{
const t=readUtf8String();const n=readValue(y.of(15));if(t!=="__type"){d=t;h=n;++p}}}
throw new Error("expected break marker.")}const n=t.isMapSchema()?t.getValueSchema():t;const s={};while(se<ie){
if(te[se]===255){se+=1;return s}const t=readUtf8String();s[t]=readValue(n)}throw new Error("expected break marker.")}
function matchStructKey(t,n,s){const i=t[s];if(se+i.length<=ie&&bytesMatch(se,i)){se+=i.length;return s}
for(let i=0;i<n;++i){if(i===s)continue;const n=t[i];if(se+n.length<=ie&&bytesMatch(se,n)){se+=n.length;return i}}
return-1}function bytesMatch(t,n){const s=n.length;if(te[t]!==n[0])return false
;for(let i=1;i<s;++i)if(te[t+i]!==n[i])return false;return true}function decodeArgument(){const t=te[se]&31;if(t<24){
se+=1;return t}switch(t){case 24:if(ie-se<2)overflow(1);se+=2;return te[se-1];case v:if(ie-se<3)overflow(2);se+=3
;return ne.getUint16(se-2);case E:if(ie-se<5)overflow(4);se+=5;return ne.getUint32(se-4);case A:{if(ie-se<9)overflow(8)
;se+=9;const t=ne.getUint32(se-8);if(t<2097152)return t*4294967296+ne.getUint32(se-4);return ne.getBigUint64(se-8)}
default:throw new Error(`unexpected minor value ${t}.`)}}function decodeCount(){const t=decodeArgument()
;return typeof t==="bigint"?Number(t):t}function readUnsignedInt(){const t=decodeArgument();return castBigInt(t)}
function readNegativeInt(){const t=decodeArgument();if(typeof t==="bigint")return BigInt(-1)-t;return-1-t}
function readByteString(){const t=decodeCount();if(ie-se<t)overflow(t);const n=se;se+=t;return te.subarray(n,n+t)}
function readUtf8String(){const t=decodeCount();if(ie-se<t)overflow(t);const n=se;se+=t
;if(t<24)return decodeUtf8Cached(n,t);if(re)return te.toString("utf-8",n,n+t);return ee.decode(te.subarray(n,n+t))}
function decodeUtf8Cached(t,n){let s=n;for(let i=0;i<n;++i)s=s*31+te[t+i]|0;const i=s>>>0&oe-1;const o=ae[i]
;if(o!==void 0&&o.length===n){let s=true;for(let i=0;i<n;++i)if(o.charCodeAt(i)!==te[t+i]){s=false;break}if(s){ce[i]=ue
;return o}}const c=re?te.toString("utf-8",t,t+n):ee.decode(te.subarray(t,t+n));if(ce[i]!==ue){ae[i]=c;ce[i]=ue}return c}
function readSpecial(){const t=se;const n=te[t]&31;switch(n){case S:se=t+1;return true;case 20:se=t+1;return false
;case 22:se=t+1;return null;case 23:se=t+1;return null;case v:if(ie-t<3)overflow(2);se=t+3
;return bytesToFloat16(te[t+1],te[t+2]);case E:if(ie-t<5)overflow(4);se=t+5;return ne.getFloat32(t+1);case A:
if(ie-t<9)overflow(8);se=t+9;return ne.getFloat64(t+1);default:
throw new Error(`unexpected minor value ${n} for major 7.`)}}function bytesToFloat16(t,n){const s=t>>7
;const i=(t&124)>>2;const o=(t&3)<<8|n;const c=s===0?1:-1;if(i===0){if(o===0)return 0
;return c*(Math.pow(2,-14)*(o/1024))}else if(i===31){if(o===0)return c*(1/0);return NaN}
return c*(Math.pow(2,i-15)*(1+o/1024))}function castBigInt(t){if(typeof t==="number")return t;const n=Number(t)
;if(Number.MIN_SAFE_INTEGER<=n&&n<=Number.MAX_SAFE_INTEGER)return n;return t}function overflow(t){
throw new Error(`CBOR: length ${t} greater than remaining buffer length.`)}function transformObject(t,n){
if(t.isTimestampSchema()){if(typeof n==="number")return d(n)
;if(typeof n==="object"&&n!==null)if(n.tag===1&&"value"in n)return d(n.value)}if(t.isBlobSchema())return n
;if(typeof n==="undefined"||typeof n==="boolean"||typeof n==="number"||typeof n==="string"||typeof n==="bigint"||typeof n==="symbol")return n
;if(typeof n!=="object"||n===null)return n;if("byteLength"in n)return n;if(n instanceof Date)return n
;if(n instanceof o)return n;if(t.isDocumentSchema())return n;if(t.isListSchema()){const s=t.getValueSchema();const i=[]
;for(const t of n)i.push(transformObject(s,t));return i}const s={};if(t.isMapSchema()){const i=t.getValueSchema()
;for(const t in n){if(!f(n,t))continue;s[t]=transformObject(i,n[t])}}else if(t.isStructSchema()){
const i=t.isUnionSchema();let o;if(i){o=new Set;for(const t in n){if(!f(n,t))continue;if(t!=="__type")o.add(t)}}
for(const[c,u]of t.structIterator()){if(i)o.delete(c);if(n[c]!=null)s[c]=transformObject(u,n[c])}if(i&&o?.size===1){
let t=true;for(const n in s){if(!f(s,n))continue;t=false;break}if(t){const t=o.values().next().value;s.$unknown=[t,n[t]]
}}else if(typeof n.__type==="string")for(const t in n){if(!f(n,t))continue;if(!(t in s))s[t]=n[t]}}return s}
class CborCodec extends m{createSerializer(){const t=new CborShapeSerializer2;t.setSerdeContext(this.serdeContext)
;return t}createDeserializer(){const t=new CborShapeDeserializer2;t.setSerdeContext(this.serdeContext);return t}}
n.CborCodec=CborCodec;n.CborShapeDeserializer=class CborShapeDeserializer extends m{read(t,n){const s=z.deserialize(n)
;return this.readValue(t,s)}readValue(t,n){const s=y.of(t);if(s.isTimestampSchema()){if(typeof n==="number")return d(n)
;if(typeof n==="object")if(n.tag===1&&"value"in n)return d(n.value)}if(s.isBlobSchema()){
if(typeof n==="string")return(this.serdeContext?.base64Decoder??l)(n);return n}
if(typeof n==="undefined"||typeof n==="boolean"||typeof n==="number"||typeof n==="string"||typeof n==="bigint"||typeof n==="symbol")return n;else if(typeof n==="object"){
if(n===null)return null;if("byteLength"in n)return n;if(n instanceof Date)return n;if(s.isDocumentSchema())return n
;if(s.isListSchema()){const t=[];const i=s.getValueSchema();for(const s of n){const n=this.readValue(i,s);t.push(n)}
return t}const t={};if(s.isMapSchema()){const i=s.getValueSchema();for(const s in n){if(!f(n,s))continue
;const o=this.readValue(i,n[s]);t[s]=o}}else if(s.isStructSchema()){const i=s.isUnionSchema();let o;if(i){o=new Set
;for(const t in n){if(!f(n,t))continue;if(t!=="__type")o.add(t)}}for(const[c,u]of s.structIterator()){if(i)o.delete(c)
;if(n[c]!=null)t[c]=this.readValue(u,n[c])}if(i&&o?.size===1){let s=true;for(const n in t){if(!f(t,n))continue;s=false
;break}if(s){const s=o.values().next().value;t.$unknown=[s,n[s]]}}else if(typeof n.__type==="string")for(const s in n){
if(!f(n,s))continue;if(!(s in t))t[s]=n[s]}}else if(n instanceof o)return n;return t}else return n}}
;n.CborShapeDeserializer2=CborShapeDeserializer2;n.CborShapeSerializer=class CborShapeSerializer extends m{value
;write(t,n){this.value=this.serialize(t,n)}serialize(t,n){const s=y.of(t);if(n==null){
if(s.isIdempotencyToken())return u();return n}if(s.isBlobSchema()){
if(typeof n==="string")return(this.serdeContext?.base64Decoder??l)(n);return n}if(s.isTimestampSchema()){
if(typeof n==="number"||typeof n==="bigint")return dateToTag(new Date(Number(n)/1e3|0));return dateToTag(n)}
if(typeof n==="function"||typeof n==="object"){const t=n;if(s.isListSchema()&&Array.isArray(t)){
const n=!!s.getMergedTraits().sparse;const i=[];let o=0;for(const c of t){const t=this.serialize(s.getValueSchema(),c)
;if(t!=null||n)i[o++]=t}return i}if(t instanceof Date)return dateToTag(t);const i={};if(s.isMapSchema()){
const n=!!s.getMergedTraits().sparse;for(const o in t){if(!f(t,o))continue
;const c=this.serialize(s.getValueSchema(),t[o]);if(c!=null||n)i[o]=c}}else if(s.isStructSchema()){
for(const[n,o]of s.structIterator()){const s=this.serialize(o,t[n]);if(s!=null)i[n]=s}const n=s.isUnionSchema()
;if(n&&Array.isArray(t.$unknown)){const[n,s]=t.$unknown;i[n]=s}else if(typeof t.__type==="string")for(const n in t){
if(!f(t,n))continue;if(!(n in i))i[n]=this.serialize(15,t[n])}}else if(s.isDocumentSchema()){if(Array.isArray(t)){
const n=[];let i=0;for(const o of t)n[i++]=this.serialize(s.getValueSchema(),o);return n}for(const n in t){
if(!f(t,n))continue;i[n]=this.serialize(s.getValueSchema(),t[n])}}else if(s.isBigDecimalSchema())return t;return i}
return n}flush(){const t=z.serialize(this.value);this.value=void 0;return t}}
;n.CborShapeSerializer2=CborShapeSerializer2;n.SmithyRpcV2CborProtocol=class SmithyRpcV2CborProtocol extends g{
codec=new CborCodec;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){
return"rpc-v2-cbor"}applyEmptyBody(t){if(!t.body){this.serializer.write(15,{});t.body=this.serializer.flush()}
if(t.body instanceof Uint8Array)t.headers["content-length"]=String(t.body.byteLength)}async handleError(t,n,s,i,o){
const c=loadSmithyRpcV2CborErrorCode(0,i)??"Unknown";const u=["*"];const{defaultNamespace:l}=this.options;u.unshift(l)
;const[d,f]=(()=>{if(c.includes("#"))return c.split("#");return[void 0,c]})();if(d)u.unshift(d);const h={$metadata:o,
$fault:s.statusCode<500?"client":"server"};const p=[this.compositeErrorRegistry];if(d)p.push(w.for(d));p.push(w.for(l))
;const[m,g,S]=this.resolveError(f,u,p);if(S==="native"||S==="synthetic"){if(i.Message)i.message=i.Message
;const t=S==="synthetic"?new g({name:f}):new Error(f);throw Object.assign(t,h,i)}const v=y.of(m)
;const E=i.message??i.Message??"Unknown";const A=new g({});const T={}
;for(const[t,n]of v.structIterator())T[t]=this.deserializer.readValue(n,i[t]);throw Object.assign(A,h,{
$fault:v.getMergedTraits().error,message:E},T)}getDefaultContentType(){return"application/cbor"}}
;n.buildHttpRpcRequest=async(t,n,s,i,o)=>{const u=await t.endpoint()
;const{hostname:l,protocol:d="https",port:p,path:m}=u;const g={protocol:d,hostname:l,port:p,method:"POST",
path:m.endsWith("/")?m.slice(0,-1)+s:m+s,headers:{...n}};if(i!==void 0)g.hostname=i
;if(u.headers)for(const t in u.headers){if(!f(u.headers,t))continue;g.headers[t]=u.headers[t]}if(o!==void 0){g.body=o
;try{g.headers["content-length"]=String(c(o))}catch(t){}}return new h(g)};n.cbor=z;n.checkCborResponse=t=>{
if(String(t.headers["smithy-protocol"]).toLowerCase()!=="rpc-v2-cbor")throw new Error("Malformed RPCv2 CBOR response, status: "+t.statusCode)
};n.dateToTag=dateToTag;n.loadSmithyRpcV2CborErrorCode=loadSmithyRpcV2CborErrorCode;n.parseCborBody=parseCborBody
;n.parseCborErrorBody=async(t,n)=>{const s=await parseCborBody(t,n);s.message=s.message??s.Message;return s};n.tag=tag
;n.tagSymbol=T},99542:(t,n,s)=>{const{createReadStream:i}=s(73024);const{Writable:o}=s(57075)
;const{toUint8Array:c,concatBytes:u}=s(92430);const{createHash:l,createHmac:d}=s(77598);const f=s(38522)
;async function blobReader(t,n,s=1048576){const i=t.size;let o=0;while(o<i){const c=t.slice(o,Math.min(i,o+s))
;n(new Uint8Array(await c.arrayBuffer()));o+=c.size}}class HashCalculator extends o{hash;constructor(t,n){super(n)
;this.hash=t}_write(t,n,s){try{this.hash.update(c(t))}catch(t){return s(t)}s()}}
const isReadStream=t=>typeof t.path==="string";class Md5Js{digestLength=16;state=Uint32Array.from(h)
;writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(t){const n=c(t);let s=0
;let i=n.byteLength;this.bytesHashed+=i;while(i>0){this.writeBuffer.setUint8(this.bufferLength++,n[s++]);--i
;if(this.bufferLength===64){compress(this.state,this.writeBuffer);this.bufferLength=0}}}async digest(){
const t=Uint32Array.from(this.state);const n=new DataView(this.writeBuffer.buffer.slice(0));let s=this.bufferLength
;const i=this.bytesHashed*8;n.setUint8(s++,128);if(this.bufferLength%64>=56){for(let t=s;t<64;++t)n.setUint8(t,0)
;compress(t,n);s=0}for(let t=s;t<56;++t)n.setUint8(t,0);n.setUint32(56,i>>>0,true)
;n.setUint32(60,Math.floor(i/2**32),true);compress(t,n);const o=new Uint8Array(16);const c=new DataView(o.buffer)
;for(let n=0;n<4;++n)c.setUint32(n*4,t[n],true);return o}reset(){this.state.set(h)
;this.writeBuffer=new DataView(new ArrayBuffer(64));this.bufferLength=0;this.bytesHashed=0}}
const h=[1732584193,4023233417,2562383102,271733878];const p=4294967295
;const m=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21);const g=Array.from({length:64
},(t,n)=>Math.abs(Math.sin(n+1))*2**32>>>0);function compress(t,n){let s=t[0],i=t[1],o=t[2],c=t[3]
;for(let t=0;t<64;++t){let u,l;if(t<16){u=i&o|~i&c;l=t}else if(t<32){u=c&i|o&~c;l=(5*t+1)%16}else if(t<48){u=i^o^c
;l=(3*t+5)%16}else{u=o^(i|~c);l=7*t%16}const d=n.getUint32(l*4,true);const f=c;c=o;o=i;const h=m[4*(t>>4)+(t&3)]
;const y=(s+u&p)+(d+g[t]&p)&p;i=i+((y<<h|y>>>32-h)>>>0)&p;s=f}t[0]=t[0]+s&p;t[1]=t[1]+i&p;t[2]=t[2]+o&p;t[3]=t[3]+c&p}
const y=(()=>{try{l("md5");return true}catch{return false}})();const w=y?function buildNativeClass$2(){
return class Md5Node{digestLength=16;hash=l("md5");update(t){this.hash.update(c(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=l("md5")}}
}():Md5Js;const S=new Uint32Array(256);for(let t=0;t<256;++t){let n=t;for(let t=0;t<8;++t)n=n&1?3988292384^n>>>1:n>>>1
;S[t]=n>>>0}const v=4294967295;class Crc32Js{digestLength=4;checksum=v;update(t){
for(let n=0;n<t.length;++n)this.checksum=this.checksum>>>8^S[255&(this.checksum^t[n])]}digestSync(){
return(this.checksum^v)>>>0}async digest(){const t=this.digestSync();const n=new Uint8Array(4)
;new DataView(n.buffer).setUint32(0,t,false);return n}reset(){this.checksum=v}}
const E=typeof f.crc32==="function"?f.crc32:void 0;const A=E?function buildNativeClass$1(t){return class Crc32Node{
digestLength=4;value=0;update(n){this.value=t(n,this.value)}digestSync(){return this.value>>>0}async digest(){
const t=new Uint8Array(4);new DataView(t.buffer).setUint32(0,this.digestSync(),false);return t}reset(){this.value=0}}
}(E):Crc32Js;const T=64;const C=2**53-1;class Sha256Js{digestLength=32;state=Int32Array.from(x);w
;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=false;inner;outer;constructor(t){if(t){
const n=Sha256Js.normalizeKey(t);this.inner=new Sha256Js;this.outer=new Sha256Js;const{inner:s,outer:i}=this
;const o=new Uint8Array(128);for(let t=0;t<T;++t){o[t]=54^n[t];o[t+T]=92^n[t]}s.update(o.subarray(0,T))
;i.update(o.subarray(T))}}update(t){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
;if(this.inner){this.inner.update(t);return}const n=c(t);let s=0;let{byteLength:i}=n;this.bytesHashed+=i
;if(this.bytesHashed*8>C)throw new Error("Cannot hash more than 2^53 - 1 bits");while(i>0){
this.buffer[this.bufferLength++]=n[s++];i--;if(this.bufferLength===T){this.hashBuffer();this.bufferLength=0}}}
async digest(){const{inner:t,outer:n}=this;if(t&&n){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=true
;const s=t.digestSync();n.update(s);return n.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(x)
;this.buffer=new Uint8Array(64);this.bufferLength=0;this.bytesHashed=0}digestSync(){const t=this.state.slice()
;const n=this.buffer.slice();let s=this.bufferLength;const i=this.bytesHashed*8
;const o=new DataView(n.buffer,n.byteOffset,n.byteLength);o.setUint8(s++,128);if((s-1)%T>=56){
for(let t=s;t<T;++t)o.setUint8(t,0);this.hashBufferWith(t,n);s=0}for(let t=s;t<56;++t)o.setUint8(t,0)
;o.setUint32(56,Math.floor(i/4294967296),false);o.setUint32(60,i,false);this.hashBufferWith(t,n)
;const c=new Uint8Array(32);for(let n=0;n<8;++n){c[n*4]=t[n]>>>24&255;c[n*4+1]=t[n]>>>16&255;c[n*4+2]=t[n]>>>8&255
;c[n*4+3]=t[n]>>>0&255}return c}static normalizeKey(t){const n=c(t);if(n.byteLength>T){const t=new Sha256Js;t.update(n)
;const s=t.digestSync();const i=new Uint8Array(T);i.set(s);return i}if(n.byteLength<T){const t=new Uint8Array(T)
;t.set(n);return t}return n}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,n){
const s=this.w??=new Int32Array(64);let i=t[0],o=t[1],c=t[2],u=t[3],l=t[4],d=t[5],f=t[6],h=t[7];for(let t=0;t<T;++t){
if(t<16)s[t]=(n[t*4]&255)<<24|(n[t*4+1]&255)<<16|(n[t*4+2]&255)<<8|n[t*4+3]&255;else{let n=s[t-2]
;const i=(n>>>17|n<<15)^(n>>>19|n<<13)^n>>>10;n=s[t-15];const o=(n>>>7|n<<25)^(n>>>18|n<<14)^n>>>3
;s[t]=(i+s[t-7]|0)+(o+s[t-16]|0)}
const p=(((l>>>6|l<<26)^(l>>>11|l<<21)^(l>>>25|l<<7))+(l&d^~l&f)|0)+(h+(R[t]+s[t]|0)|0)|0
;const m=((i>>>2|i<<30)^(i>>>13|i<<19)^(i>>>22|i<<10))+(i&o^i&c^o&c)|0;h=f;f=d;d=l;l=u+p|0;u=c;c=o;o=i;i=p+m|0}t[0]+=i
;t[1]+=o;t[2]+=c;t[3]+=u;t[4]+=l;t[5]+=d;t[6]+=f;t[7]+=h}}
const x=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
;const R=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
;const M=(()=>{try{l("sha256");return true}catch{return false}})();const N=M?function buildNativeClass(){
return class Sha256Node{digestLength=32;secret;hash;isHmac;finished=false;constructor(t){this.secret=t;this.isHmac=!!t
;this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.")
;this.hash.update(t)}async digest(){let t;if(this.isHmac){this.finished=true;t=this.hash.digest()
}else t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){
this.hash=this.createHash();this.finished=false}createHash(){
return this.secret?d("sha256",toBuffer(this.secret)):l("sha256")}}}():Sha256Js;function toBuffer(t){
if(typeof t==="string")return t;if(ArrayBuffer.isView(t))return Buffer.from(t.buffer,t.byteOffset,t.byteLength)
;return Buffer.from(t)}const{digest:_,sign:I,importKey:k}=globalThis?.crypto?.subtle??{}
;const O=typeof _==="function"&&typeof I==="function"&&typeof k==="function"?globalThis.crypto.subtle:void 0;n.Crc32=A
;n.Crc32Js=Crc32Js;n.Crc32Node=A;n.Md5=w;n.Md5Js=Md5Js;n.Md5Node=w;n.Sha256=N;n.Sha256Js=Sha256Js;n.Sha256Node=N
;n.Sha256WebCrypto=class Sha256WebCrypto{digestLength=32;secret;pending=[];pendingBytes=0;fallback;finished=false
;constructor(t){if(t)this.secret=c(t)}update(t){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){
this.fallback.update(t);return}this.pending.push(t.slice());this.pendingBytes+=t.byteLength
;if(this.pendingBytes>=8388608)this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.digest()
;if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const t=u(this.pending)
;if(O){if(this.secret){this.finished=true;const n=await O.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-256"
},false,["sign"]);const s=await O.sign("HMAC",n,t);return new Uint8Array(s)}const n=await O.digest("SHA-256",t)
;return new Uint8Array(n)}const n=new Sha256Js(this.secret);n.update(t);return n.digest()}reset(){this.pending=[]
;this.pendingBytes=0;this.fallback=void 0;this.finished=false}switchToFallback(){const t=new Sha256Js(this.secret)
;for(const n of this.pending)t.update(n);this.fallback=t;this.pending=[];this.pendingBytes=0}}
;n.blobHasher=async function blobHasher(t,n){const s=new t;await blobReader(n,t=>{s.update(t)});return s.digest()}
;n.blobReader=blobReader;n.fileStreamHasher=(t,n)=>new Promise((s,o)=>{if(!isReadStream(n)){
o(new Error("Unable to calculate hash for non-file streams."));return}const c=i(n.path,{start:n.start,end:n.end})
;const u=new t;const l=new HashCalculator(u);c.pipe(l);c.on("error",t=>{l.end();o(t)});l.on("error",o)
;l.on("finish",function(){u.digest().then(s).catch(o)})});n.readableStreamHasher=(t,n)=>{
if(n.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");const s=new t
;const i=new HashCalculator(s);n.pipe(i);return new Promise((t,o)=>{n.on("error",t=>{i.end();o(t)});i.on("error",o)
;i.on("finish",()=>{s.digest().then(t).catch(o)})})}},92658:(t,n,s)=>{const{hasOwn:i}=s(34534)
;const{getSmithyContext:o,normalizeProvider:c}=s(34534);n.getSmithyContext=o;n.normalizeProvider=c
;const{SMITHY_CONTEXT_KEY:u,AlgorithmId:l}=s(15662);n.AlgorithmId=l;const{NormalizedSchema:d}=s(26890)
;const getAllAliases=(t,n)=>{const s=[];if(t)s.push(t);if(n)for(const t of n)s.push(t);return s}
;const getMiddlewareNameWithAliases=(t,n)=>`${t||"anonymous"}${n&&n.length>0?` (a.k.a. ${n.join(",")})`:""}`
;const constructStack=()=>{let t=[];let n=[];let s=false;const i=new Set
;const sort=t=>t.sort((t,n)=>f[n.step]-f[t.step]||h[n.priority||"normal"]-h[t.priority||"normal"])
;const removeByName=s=>{let o=false;const filterCb=t=>{const n=getAllAliases(t.name,t.aliases);if(n.includes(s)){o=true
;for(const t of n)i.delete(t);return false}return true};t=t.filter(filterCb);n=n.filter(filterCb);return o}
;const removeByReference=s=>{let o=false;const filterCb=t=>{if(t.middleware===s){o=true
;for(const n of getAllAliases(t.name,t.aliases))i.delete(n);return false}return true};t=t.filter(filterCb)
;n=n.filter(filterCb);return o};const cloneTo=s=>{t.forEach(t=>{s.add(t.middleware,{...t})});n.forEach(t=>{
s.addRelativeTo(t.middleware,{...t})});s.identifyOnResolve?.(o.identifyOnResolve());return s}
;const expandRelativeMiddlewareList=t=>{const n=[];t.before.forEach(t=>{
if(t.before.length===0&&t.after.length===0)n.push(t);else n.push(...expandRelativeMiddlewareList(t))});n.push(t)
;t.after.reverse().forEach(t=>{
if(t.before.length===0&&t.after.length===0)n.push(t);else n.push(...expandRelativeMiddlewareList(t))});return n}
;const getMiddlewareList=(s=false)=>{const i=[];const o=[];const c={};t.forEach(t=>{const n={...t,before:[],after:[]}
;for(const t of getAllAliases(n.name,n.aliases))c[t]=n;i.push(n)});n.forEach(t=>{const n={...t,before:[],after:[]}
;for(const t of getAllAliases(n.name,n.aliases))c[t]=n;o.push(n)});o.forEach(t=>{if(t.toMiddleware){
const n=c[t.toMiddleware];if(n===void 0){if(s)return
;throw new Error(`${t.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(t.name,t.aliases)} middleware ${t.relation} ${t.toMiddleware}`)
}if(t.relation==="after")n.after.push(t);if(t.relation==="before")n.before.push(t)}})
;const u=sort(i).map(expandRelativeMiddlewareList).reduce((t,n)=>{t.push(...n);return t},[]);return u};const o={
add:(n,s={})=>{const{name:o,override:c,aliases:u}=s;const l={step:"initialize",priority:"normal",middleware:n,...s}
;const d=getAllAliases(o,u);if(d.length>0){if(d.some(t=>i.has(t))){
if(!c)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(o,u)}'`);for(const n of d){
const s=t.findIndex(t=>t.name===n||t.aliases?.some(t=>t===n));if(s===-1)continue;const i=t[s]
;if(i.step!==l.step||l.priority!==i.priority)throw new Error(`"${getMiddlewareNameWithAliases(i.name,i.aliases)}" middleware with ${i.priority} priority in ${i.step} step cannot be overridden by "${getMiddlewareNameWithAliases(o,u)}" middleware with ${l.priority} priority in ${l.step} step.`)
;t.splice(s,1)}}for(const t of d)i.add(t)}t.push(l)},addRelativeTo:(t,s)=>{const{name:o,override:c,aliases:u}=s
;const l={middleware:t,...s};const d=getAllAliases(o,u);if(d.length>0){if(d.some(t=>i.has(t))){
if(!c)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(o,u)}'`);for(const t of d){
const s=n.findIndex(n=>n.name===t||n.aliases?.some(n=>n===t));if(s===-1)continue;const i=n[s]
;if(i.toMiddleware!==l.toMiddleware||i.relation!==l.relation)throw new Error(`"${getMiddlewareNameWithAliases(i.name,i.aliases)}" middleware ${i.relation} "${i.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(o,u)}" middleware ${l.relation} "${l.toMiddleware}" middleware.`)
;n.splice(s,1)}}for(const t of d)i.add(t)}n.push(l)},clone:()=>cloneTo(constructStack()),use:t=>{t.applyToStack(o)},
remove:t=>{if(typeof t==="string")return removeByName(t);else return removeByReference(t)},removeByTag:s=>{let o=false
;const filterCb=t=>{const{tags:n,name:c,aliases:u}=t;if(n&&n.includes(s)){const t=getAllAliases(c,u)
;for(const n of t)i.delete(n);o=true;return false}return true};t=t.filter(filterCb);n=n.filter(filterCb);return o},
concat:t=>{const n=cloneTo(constructStack());n.use(t)
;n.identifyOnResolve(s||n.identifyOnResolve()||(t.identifyOnResolve?.()??false));return n},applyToStack:cloneTo,
identify:()=>getMiddlewareList(true).map(t=>{const n=t.step??t.relation+" "+t.toMiddleware
;return getMiddlewareNameWithAliases(t.name,t.aliases)+" - "+n}),identifyOnResolve(t){if(typeof t==="boolean")s=t
;return s},resolve:(t,n)=>{for(const s of getMiddlewareList().map(t=>t.middleware).reverse())t=s(t,n)
;if(s)console.log(o.identify());return t}};return o};const f={initialize:5,serialize:4,build:3,finalizeRequest:2,
deserialize:1};const h={high:3,normal:2,low:1};const getCircularReplacer=()=>{const t=new WeakSet;return(n,s)=>{
if(typeof s==="object"&&s!==null){if(t.has(s))return"[Circular]";t.add(s)}return s}}
;const sleep=t=>new Promise(n=>setTimeout(n,t*1e3));const p={minDelay:2,maxDelay:120};var m;(function(t){
t["ABORTED"]="ABORTED";t["FAILURE"]="FAILURE";t["SUCCESS"]="SUCCESS";t["RETRY"]="RETRY";t["TIMEOUT"]="TIMEOUT"
})(m||(m={}))
;const runPolling=async({minDelay:t,maxDelay:n,maxWaitTime:s,abortController:i,client:o,abortSignal:c},u,l)=>{const d={}
;const[f,h]=[t*1e3,n*1e3];let p=0;const g=Date.now()+s*1e3;const y=Date.now()+6e4;let w=false;while(true){if(p>0){
const t=exponentialBackoffWithJitter(f,h,p,g);if(i?.signal?.aborted||c?.aborted){
const t="AbortController signal aborted.";d[t]|=0;d[t]+=1;return{state:m.ABORTED,observedResponses:d}}
if(Date.now()+t>g)return{state:m.TIMEOUT,observedResponses:d};await sleep(t/1e3)}const{state:t,reason:n}=await l(o,u)
;if(n){const t=createMessageFromResponse(n);d[t]|=0;d[t]+=1}if(t!==m.RETRY)return{state:t,reason:n,final:n,
observedResponses:d};p+=1;if(!w&&Date.now()>=y){checkWarn403(d,o);w=true}}};const checkWarn403=(t={},n)=>{
const s=Object.keys(t);let i=0;for(const n of s){const s=t[n]|0;if(n.startsWith("403:"))i+=s}const o=n?.config?.logger
;const c=typeof o?.warn==="function"&&!o.constructor?.name?.includes?.("NoOpLogger")?o:console
;if(i>=3||s[s.length-1]?.startsWith("403:"))c.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.")
};const createMessageFromResponse=t=>{const n=t?.$response?.statusCode??t?.$metadata?.httpStatusCode
;if(t?.$responseBodyText)return`${n?n+": ":""}Deserialization error for body: ${t.$responseBodyText}`;if(n){
if(t?.$response||t?.message)return`${n??"Unknown"}: ${t?.message}`;return`${n}: OK`}
return String(t?.message??JSON.stringify(t,getCircularReplacer())??"Unknown")}
;const exponentialBackoffWithJitter=(t,n,s,i)=>{const o=Math.log(n/t)/Math.log(2)+1;if(s>o)return n;const c=t*2**(s-1)
;const u=Math.min(c,n);const l=randomInRange(t,u);if(Date.now()+l>i){const t=i-Date.now();return Math.max(0,t-500)}
return l};const randomInRange=(t,n)=>t+Math.random()*(n-t);const validateWaiterOptions=t=>{
if(t.maxWaitTime<=0)throw new Error("WaiterConfiguration.maxWaitTime must be greater than 0");else if(t.minDelay<=0)throw new Error("WaiterConfiguration.minDelay must be greater than 0");else if(t.maxDelay<=0)throw new Error("WaiterConfiguration.maxDelay must be greater than 0");else if(t.maxWaitTime<=t.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${t.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${t.minDelay}] for this waiter`);else if(t.maxDelay<t.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${t.maxDelay}] must be greater than WaiterConfiguration.minDelay [${t.minDelay}] for this waiter`)
};const abortTimeout=t=>{let n;const s=new Promise(s=>{n=()=>s({state:m.ABORTED})
;if(typeof t.addEventListener==="function")t.addEventListener("abort",n);else t.onabort=n});return{clearListener(){
if(typeof t.removeEventListener==="function")t.removeEventListener("abort",n)},aborted:s}}
;const g="***SensitiveInformation***";function schemaLogFilter(t,n){if(n==null)return n;const s=d.of(t)
;if(s.getMergedTraits().sensitive)return g;if(s.isListSchema()){const t=s.getValueSchema()
;if(t.getMergedTraits().sensitive)return g;if(Array.isArray(n))return n.map(n=>schemaLogFilter(t,n))
}else if(s.isMapSchema()){const t=s.getValueSchema()
;if(s.getKeySchema().getMergedTraits().sensitive||t.getMergedTraits().sensitive)return g
;if(typeof n==="object")return Object.fromEntries(Object.entries(n).map(([n,s])=>[n,schemaLogFilter(t,s)]))
}else if(s.isStructSchema()&&typeof n==="object"){const t=n;const i={}
;for(const[n,o]of s.structIterator())if(t[n]!=null)i[n]=schemaLogFilter(o,t[n]);return i}return n}
const y=Symbol.for("@smithy/op-event-stream");class Command{middlewareStack=constructStack();schema
;static classBuilder(){return new ClassBuilder}
resolveMiddlewareWithContext(t,n,s,{middlewareFn:i,clientName:o,commandName:c,inputFilterSensitiveLog:l,outputFilterSensitiveLog:f,smithyContext:h,additionalContext:p,CommandCtor:m}){
for(const o of i.bind(this)(m,t,n,s))this.middlewareStack.use(o);const g=t.concat(this.middlewareStack)
;const{logger:w}=n;const S=p[u];const v={logger:w,clientName:o,commandName:c,inputFilterSensitiveLog:l,
outputFilterSensitiveLog:f,...p,[u]:{...S,commandInstance:this,...h,...s?.metricsRecorder===void 0?{}:{
metricsRecorder:s.metricsRecorder},...s?.abortSignal===void 0?{}:{abortSignal:s.abortSignal}}};const{requestHandler:E}=n
;let A=s??{};if(A.metricsRecorder){A={...A};delete A.metricsRecorder}let T;const C=this.schema;const x=C?.[y]
;if(x!==void 0)T=x;else if(C)if(Array.isArray(C)&&C[0]===9){const[,,,,t,n]=C
;T=C[y]=Boolean(d.of(t).getEventStreamMember()||d.of(n).getEventStreamMember())}if(T)A={isEventStream:T,...A}
;return g.resolve(t=>E.handle(t.request,A),v)}}class ClassBuilder{_init=()=>{};_ep={};_middlewareFn=()=>[]
;_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0
;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(t){this._init=t}ep(t){
this._ep=t;return this}m(t){this._middlewareFn=t;return this}s(t,n,s={}){this._smithyContext={service:t,operation:n,...s
};return this}c(t={}){this._additionalContext=t;return this}n(t,n){this._clientName=t;this._commandName=n;return this}
f(t=t=>t,n=t=>t){this._inputFilterSensitiveLog=t;this._outputFilterSensitiveLog=n;return this}ser(t){this._serializer=t
;return this}de(t){this._deserializer=t;return this}sc(t){this._operationSchema=t;this._smithyContext.operationSchema=t
;return this}build(){const t=this;let n;return n=class extends Command{input;static getEndpointParameterInstructions(){
return t._ep}constructor(...[n]){super();this.input=n??{};t._init(this);this.schema=t._operationSchema}
resolveMiddleware(s,i,o){const c=t._operationSchema;const u=c?.[4]??c?.input;const l=c?.[5]??c?.output
;return this.resolveMiddlewareWithContext(s,i,o,{CommandCtor:n,middlewareFn:t._middlewareFn,clientName:t._clientName,
commandName:t._commandName,inputFilterSensitiveLog:t._inputFilterSensitiveLog??(c?schemaLogFilter.bind(null,u):t=>t),
outputFilterSensitiveLog:t._outputFilterSensitiveLog??(c?schemaLogFilter.bind(null,l):t=>t),
smithyContext:t._smithyContext,additionalContext:t._additionalContext})}serialize=t._serializer
;deserialize=t._deserializer}}}class ServiceException extends Error{
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata
;constructor(t){super(t.message);Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype)
;this.name=t.name;this.$fault=t.$fault;this.$metadata=t.$metadata}static isInstance(t){if(!t)return false;const n=t
;return ServiceException.prototype.isPrototypeOf(n)||Boolean(n.$fault)&&Boolean(n.$metadata)&&(n.$fault==="client"||n.$fault==="server")
}static[Symbol.hasInstance](t){if(!t)return false;const n=t
;if(this===ServiceException)return ServiceException.isInstance(t);if(ServiceException.isInstance(t)){
if(this.prototype.isPrototypeOf(t))return true
;const s=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let i=false;if(s){
let t=Object.getPrototypeOf(n);while(t&&t!==Object.prototype){const n=t.constructor
;const o=n!==ServiceException&&Object.prototype.hasOwnProperty.call(n,"shapeId")?n?.shapeId:void 0;if(o){i=true
;if(o===s)return true}t=Object.getPrototypeOf(t)}}if(s&&i)return false;const o=this.name;if(o&&o.length>=6){
if(n.name===o)return true;let t=Object.getPrototypeOf(n);while(t&&t!==Object.prototype){const n=t.constructor?.name
;if(n&&n!=="Error"&&n===o)return true;t=Object.getPrototypeOf(t)}}}return false}}
const decorateServiceException=(t,n={})=>{Object.entries(n).filter(([,t])=>t!==void 0).forEach(([n,s])=>{
if(t[n]==void 0||t[n]==="")t[n]=s});const s=t.message||t.Message||"UnknownError";t.message=s;delete t.Message;return t}
;const throwDefaultError=({output:t,parsedBody:n,exceptionCtor:s,errorCode:i})=>{const o=deserializeMetadata(t)
;const c=o.httpStatusCode?o.httpStatusCode+"":void 0;const u=new s({name:n?.code||n?.Code||i||c||"UnknownError",
$fault:"client",$metadata:o});throw decorateServiceException(u,n)};const deserializeMetadata=t=>({
httpStatusCode:t.statusCode,
requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],
extendedRequestId:t.headers["x-amz-id-2"],cfId:t.headers["x-amz-cf-id"]});let w=false;const S=Object.values(l)
;const getChecksumConfiguration=t=>{const n=[];for(const s in l){if(!i(l,s))continue;const o=l[s]
;if(t[o]===void 0)continue;n.push({algorithmId:()=>o,checksumConstructor:()=>t[o]})}
for(const[s,i]of Object.entries(t.checksumAlgorithms??{}))n.push({algorithmId:()=>s,checksumConstructor:()=>i});return{
addChecksumAlgorithm(s){t.checksumAlgorithms=t.checksumAlgorithms??{};const i=s.algorithmId()
;const o=s.checksumConstructor();if(S.includes(i))t.checksumAlgorithms[i.toUpperCase()]=o;else t.checksumAlgorithms[i]=o
;n.push(s)},checksumAlgorithms(){return n}}};const resolveChecksumRuntimeConfig=t=>{const n={}
;t.checksumAlgorithms().forEach(t=>{const s=t.algorithmId();if(S.includes(s))n[s]=t.checksumConstructor()});return n}
;const getRetryConfiguration=t=>({setRetryStrategy(n){t.retryStrategy=n},retryStrategy(){return t.retryStrategy}})
;const resolveRetryRuntimeConfig=t=>{const n={};n.retryStrategy=t.retryStrategy();return n}
;const getDefaultExtensionConfiguration=t=>Object.assign(getChecksumConfiguration(t),getRetryConfiguration(t))
;const v=getDefaultExtensionConfiguration;const getValueFromTextNode=t=>{const n="#text";for(const s in t){
if(!i(t,s))continue
;if(t[s][n]!==void 0)t[s]=t[s][n];else if(typeof t[s]==="object"&&t[s]!==null)t[s]=getValueFromTextNode(t[s])}return t}
;function map(t,n,s){let o;let c;let u;if(typeof n==="undefined"&&typeof s==="undefined"){o={};u=t}else{o=t
;if(typeof n==="function"){c=n;u=s;return mapWithFilter(o,c,u)}else u=n}for(const t in u){if(!i(u,t))continue
;if(!Array.isArray(u[t])){o[t]=u[t];continue}applyInstruction(o,null,u,t)}return o}
const mapWithFilter=(t,n,s)=>map(t,Object.entries(s).reduce((t,[s,i])=>{
if(Array.isArray(i))t[s]=i;else if(typeof i==="function")t[s]=[n,i()];else t[s]=[n,i];return t},{}))
;const applyInstruction=(t,n,s,i)=>{if(n!==null){let o=s[i];if(typeof o==="function")o=[,o]
;const[c=nonNullish,u=pass,l=i]=o;if(typeof c==="function"&&c(n[l])||typeof c!=="function"&&!!c)t[i]=u(n[l]);return}
let[o,c]=s[i];if(typeof c==="function"){let n;const s=o===void 0&&(n=c())!=null
;const u=typeof o==="function"&&!!o(void 0)||typeof o!=="function"&&!!o;if(s)t[i]=n;else if(u)t[i]=c()}else{
const n=o===void 0&&c!=null;const s=typeof o==="function"&&!!o(c)||typeof o!=="function"&&!!o;if(n||s)t[i]=c}}
;const nonNullish=t=>t!=null;const pass=t=>t;const _json=t=>{if(t==null)return{}
;if(Array.isArray(t))return t.filter(t=>t!=null).map(_json);if(typeof t==="object"){const n={};for(const s in t){
if(!i(t,s))continue;if(t[s]==null)continue;n[s]=_json(t[s])}return n}return t};n.Client=class Client{config
;middlewareStack=constructStack();initConfig;handlers;constructor(t){this.config=t
;const{protocol:n,protocolSettings:s}=t;if(s)if(typeof n==="function")t.protocol=new n(s)}send(t,n,s){
const i=typeof n!=="function"?n:void 0;const o=typeof n==="function"?n:s
;const c=i===void 0&&this.config.cacheMiddleware===true;let u;if(c){if(!this.handlers)this.handlers=new WeakMap
;const n=this.handlers;if(n.has(t.constructor))u=n.get(t.constructor);else{
u=t.resolveMiddleware(this.middlewareStack,this.config,i);n.set(t.constructor,u)}}else{delete this.handlers
;u=t.resolveMiddleware(this.middlewareStack,this.config,i)}
if(o)u(t).then(t=>o(null,t.output),t=>o(t)).catch(()=>{});else return u(t).then(t=>t.output)}destroy(){
this.config?.requestHandler?.destroy?.();delete this.handlers}};n.Command=Command;n.NoOpLogger=class NoOpLogger{
trace(){}debug(){}info(){}warn(){}error(){}};n.SENSITIVE_STRING="***SensitiveInformation***"
;n.ServiceException=ServiceException;n.WaiterState=m;n._json=_json;n.checkExceptions=t=>{if(t.state===m.ABORTED){
const n=new Error(`${JSON.stringify({...t,reason:"Request was aborted"},getCircularReplacer())}`);n.name="AbortError"
;throw n}else if(t.state===m.TIMEOUT){const n=new Error(`${JSON.stringify({...t,reason:"Waiter has timed out"
},getCircularReplacer())}`);n.name="TimeoutError";throw n
}else if(t.state!==m.SUCCESS)throw new Error(`${JSON.stringify(t,getCircularReplacer())}`);return t}
;n.constructStack=constructStack;n.convertMap=t=>{const n={};for(const[s,i]of Object.entries(t||{}))n[s]=[,i];return n}
;n.createAggregatedClient=(t,n,s)=>{for(const[s,i]of Object.entries(t)){const methodImpl=async function(t,n,s){
const o=new i(t);if(typeof n==="function")this.send(o,n);else if(typeof s==="function"){
if(typeof n!=="object")throw new Error("Expected http options but got "+typeof n);this.send(o,n||{},s)
}else return this.send(o,n)};const t=(s[0].toLowerCase()+s.slice(1)).replace(/Command$/,"");n.prototype[t]=methodImpl}
const{paginators:i={},waiters:o={}}=s??{}
;for(const[t,s]of Object.entries(i))if(n.prototype[t]===void 0)n.prototype[t]=function(t={},n,...i){return s({...n,
client:this},t,...i)}
;for(const[t,s]of Object.entries(o))if(n.prototype[t]===void 0)n.prototype[t]=async function(t={},n,...i){let o=n
;if(typeof n==="number")o={maxWaitTime:n};return s({...o,client:this},t,...i)}};n.createWaiter=async(t,n,s)=>{const i={
...p,...t};validateWaiterOptions(i);const o=[runPolling(i,n,s)];const c=[];if(t.abortSignal){
const{aborted:n,clearListener:s}=abortTimeout(t.abortSignal);c.push(s);o.push(n)}if(t.abortController?.signal){
const{aborted:n,clearListener:s}=abortTimeout(t.abortController.signal);c.push(s);o.push(n)}
return Promise.race(o).then(t=>{for(const t of c)t();return t})};n.decorateServiceException=decorateServiceException
;n.emitWarningIfUnsupportedVersion=t=>{if(t&&!w&&parseInt(t.substring(1,t.indexOf(".")))<16)w=true}
;n.getArrayIfSingleItem=t=>Array.isArray(t)?t:[t];n.getChecksumConfiguration=getChecksumConfiguration
;n.getDefaultClientConfiguration=v;n.getDefaultExtensionConfiguration=getDefaultExtensionConfiguration
;n.getRetryConfiguration=getRetryConfiguration;n.getValueFromTextNode=getValueFromTextNode;n.invalidFunction=t=>()=>{
throw new Error(t)};n.invalidProvider=t=>()=>Promise.reject(t);n.isSerializableHeaderValue=t=>t!=null
;n.loadConfigsForDefaultMode=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100}
;case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",
connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}}
;n.makeBuilder=function makeBuilder(t,n,s,i){return function makeCommand(o,c,u,l,d={}){const f=Object.assign({},t,o)
;return Command.classBuilder().ep(f).m(function(t,n,s,o){const u=c.call(this,t,n,s,o)
;u.unshift(i(s,t.getEndpointParameterInstructions()));return u
}).s(n,u,d).n(s,u.charAt(0).toUpperCase()+u.slice(1)+"Command").sc(l).build()}};n.map=map
;n.resolveChecksumRuntimeConfig=resolveChecksumRuntimeConfig
;n.resolveDefaultRuntimeConfig=t=>Object.assign(resolveChecksumRuntimeConfig(t),resolveRetryRuntimeConfig(t))
;n.resolveRetryRuntimeConfig=resolveRetryRuntimeConfig;n.schemaLogFilter=schemaLogFilter
;n.serializeDateTime=t=>t.toISOString().replace(".000Z","Z");n.serializeFloat=t=>{if(t!==t)return"NaN";switch(t){
case 1/0:return"Infinity";case-1/0:return"-Infinity";default:return t}};n.take=(t,n)=>{const s={};for(const o in n){
if(!i(n,o))continue;applyInstruction(s,t,n,o)}return s};n.throwDefaultError=throwDefaultError;n.waiterServiceDefaults=p
;n.withBaseException=t=>({output:n,parsedBody:s,errorCode:i})=>{throwDefaultError({output:n,parsedBody:s,
exceptionCtor:t,errorCode:i})}},47291:(t,n,s)=>{const{homedir:i}=s(48161);const{sep:o,join:c}=s(76760)
;const{createHash:u}=s(77598);const{readFile:l}=s(51455);const{IniSectionType:d}=s(15662)
;const{normalizeProvider:f}=s(92658);const{isValidHostLabel:h}=s(34534);class ProviderError extends Error{
name="ProviderError";tryNextLink;constructor(t,n=true){let s;let i=true;if(typeof n==="boolean"){s=void 0;i=n
}else if(n!=null&&typeof n==="object"){s=n.logger;i=n.tryNextLink??true}super(t);this.tryNextLink=i
;Object.setPrototypeOf(this,ProviderError.prototype);s?.debug?.(`@smithy/property-provider ${i?"->":"(!)"} ${t}`)}
static from(t,n=true){return Object.assign(new this(t.message,n),t)}}
class CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(t,n=true){super(t,n)
;Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}class TokenProviderError extends ProviderError{
name="TokenProviderError";constructor(t,n=true){super(t,n);Object.setPrototypeOf(this,TokenProviderError.prototype)}}
const chain=(...t)=>async()=>{if(t.length===0)throw new ProviderError("No providers in chain");let n
;for(const s of t)try{const t=await s();return t}catch(t){n=t;if(t?.tryNextLink)continue;throw t}throw n}
;const fromValue=t=>()=>Promise.resolve(t);const memoize=(t,n,s)=>{let i;let o;let c;let u=false
;const coalesceProvider=async()=>{if(!o)o=t();try{i=await o;c=true;u=false}finally{o=void 0}return i}
;if(n===void 0)return async t=>{if(!c||t?.forceRefresh)i=await coalesceProvider();return i};return async t=>{
if(!c||t?.forceRefresh)i=await coalesceProvider();if(u)return i;if(s&&!s(i)){u=true;return i}if(n(i)){
await coalesceProvider();return i}return i}};const booleanSelector=(t,n,s)=>{if(!(n in t))return
;if(t[n]==="true")return true;if(t[n]==="false")return false
;throw new Error(`Cannot load ${s} "${n}". Expected "true" or "false", got ${t[n]}.`)};var p;(function(t){t["ENV"]="env"
;t["CONFIG"]="shared config entry"})(p||(p={}));const m={};const getHomeDirCacheKey=()=>{
if(process&&process.geteuid)return`${process.geteuid()}`;return"DEFAULT"};const getHomeDir=()=>{
const{HOME:t,USERPROFILE:n,HOMEPATH:s,HOMEDRIVE:c=`C:${o}`}=process.env;if(t)return t;if(n)return n
;if(s)return`${c}${s}`;const u=getHomeDirCacheKey();if(!m[u])m[u]=i();return m[u]};const g="AWS_PROFILE"
;const y="default";const getProfileName=t=>t.profile||process.env[g]||y;const getSSOTokenFilepath=t=>{const n=u("sha1")
;const s=n.update(t).digest("hex");return c(getHomeDir(),".aws","sso","cache",`${s}.json`)};const w={};const S="."
;const getConfigData=t=>Object.entries(t).filter(([t])=>{const n=t.indexOf(S);if(n===-1)return false
;return Object.values(d).includes(t.substring(0,n))}).reduce((t,[n,s])=>{const i=n.indexOf(S)
;const o=n.substring(0,i)===d.PROFILE?n.substring(i+1):n;t[o]=s;return t},{...t.default&&{default:t.default}})
;const getConfigFilepath=()=>process.env["AWS_CONFIG_FILE"]||c(getHomeDir(),".aws","config")
;const getCredentialsFilepath=()=>process.env["AWS_SHARED_CREDENTIALS_FILE"]||c(getHomeDir(),".aws","credentials")
;const v=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;const E=["__proto__","profile __proto__"];const parseIni=t=>{const n={}
;let s;let i;for(const o of t.split(/\r?\n/)){const t=o.split(/(^|\s)[;#]/)[0].trim()
;const c=t[0]==="["&&t[t.length-1]==="]";if(c){s=void 0;i=void 0;const n=t.substring(1,t.length-1);const o=v.exec(n)
;if(o){const[,t,,n]=o;if(Object.values(d).includes(t))s=[t,n].join(S)}else s=n
;if(E.includes(n))throw new Error(`Found invalid profile name "${n}"`)}else if(s){const c=t.indexOf("=")
;if(![0,-1].includes(c)){const[u,l]=[t.substring(0,c).trim(),t.substring(c+1).trim()];if(l==="")i=u;else{
if(i&&o.trimStart()===o)i=void 0;n[s]=n[s]||{};const t=i?[i,u].join(S):u;n[s][t]=l}}}}return n};const A={};const T={}
;const readFile=(t,n)=>{if(T[t]!==void 0)return T[t];if(!A[t]||n?.ignoreCache)A[t]=l(t,"utf8");return A[t]}
;const swallowError$1=()=>({});const loadSharedConfigFiles=async(t={})=>{
const{filepath:n=getCredentialsFilepath(),configFilepath:s=getConfigFilepath()}=t;const i=getHomeDir();let o=n
;if(n.startsWith("~/"))o=c(i,n.slice(2));let u=s;if(s.startsWith("~/"))u=c(i,s.slice(2))
;const l=await Promise.all([readFile(u,{ignoreCache:t.ignoreCache
}).then(parseIni).then(getConfigData).catch(swallowError$1),readFile(o,{ignoreCache:t.ignoreCache
}).then(parseIni).catch(swallowError$1)]);return{configFile:l[0],credentialsFile:l[1]}}
;const getSsoSessionData=t=>Object.entries(t).filter(([t])=>t.startsWith(d.SSO_SESSION+S)).reduce((t,[n,s])=>({...t,
[n.substring(n.indexOf(S)+1)]:s}),{});const swallowError=()=>({});const mergeConfigFiles=(...t)=>{const n={}
;for(const s of t)for(const[t,i]of Object.entries(s))if(n[t]!==void 0)Object.assign(n[t],i);else n[t]=i;return n}
;const C={getFileRecord(){return T},interceptFile(t,n){T[t]=Promise.resolve(n)},getTokenRecord(){return w},
interceptToken(t,n){w[t]=n}};function getSelectorName(t){try{const n=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]))
;n.delete("CONFIG");n.delete("CONFIG_PREFIX_SEPARATOR");n.delete("ENV");return[...n].join(", ")}catch(n){return t}}
const fromEnv=(t,n)=>async()=>{try{const s=t(process.env,n);if(s===void 0)throw new Error;return s}catch(s){
throw new CredentialsProviderError(s.message||`Not found in ENV: ${getSelectorName(t.toString())}`,{logger:n?.logger})}}
;const fromSharedConfigFiles=(t,{preferredFile:n="config",...s}={})=>async()=>{const i=getProfileName(s)
;const{configFile:o,credentialsFile:c}=await loadSharedConfigFiles(s);const u=c[i]||{};const l=o[i]||{}
;const d=n==="config"?{...u,...l}:{...l,...u};try{const s=n==="config"?o:c;const i=t(d,s);if(i===void 0)throw new Error
;return i}catch(n){
throw new CredentialsProviderError(n.message||`Not found in config files w/ profile [${i}]: ${getSelectorName(t.toString())}`,{
logger:s.logger})}};const isFunction=t=>typeof t==="function"
;const fromStatic=t=>isFunction(t)?async()=>await t():fromValue(t)
;const loadConfig=({environmentVariableSelector:t,configFileSelector:n,default:s},i={})=>{
const{signingName:o,logger:c}=i;const u={signingName:o,logger:c}
;return memoize(chain(fromEnv(t,u),fromSharedConfigFiles(n,i),fromStatic(s)))};const x="AWS_USE_DUALSTACK_ENDPOINT"
;const R="use_dualstack_endpoint";const M={environmentVariableSelector:t=>booleanSelector(t,x,p.ENV),
configFileSelector:t=>booleanSelector(t,R,p.CONFIG),default:false};const N={
environmentVariableSelector:t=>booleanSelector(t,x,p.ENV),configFileSelector:t=>booleanSelector(t,R,p.CONFIG),
default:void 0};const _="AWS_USE_FIPS_ENDPOINT";const I="use_fips_endpoint";const k={
environmentVariableSelector:t=>booleanSelector(t,_,p.ENV),configFileSelector:t=>booleanSelector(t,I,p.CONFIG),
default:false};const O={environmentVariableSelector:t=>booleanSelector(t,_,p.ENV),
configFileSelector:t=>booleanSelector(t,I,p.CONFIG),default:void 0};const getEndpointFromRegion=async t=>{
const{tls:n=true}=t;const s=await t.region()
;const i=new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/)
;if(!i.test(s))throw new Error("Invalid region in client config");const o=await t.useDualstackEndpoint()
;const c=await t.useFipsEndpoint();const{hostname:u}=await t.regionInfoProvider(s,{useDualstackEndpoint:o,
useFipsEndpoint:c})??{};if(!u)throw new Error("Cannot resolve hostname from client config")
;return t.urlParser(`${n?"https:":"http:"}//${u}`)};const D="AWS_REGION";const B="AWS_DEFAULT_REGION"
;const P=["in-region","cross-region","mobile","standard","legacy"];const $="x-aws-ec2-metadata-token"
;const U="x-aws-ec2-metadata-token-ttl-seconds";let L=0;const getInstanceMetadataRegion=async()=>{
if(process.env["AWS_EC2_METADATA_DISABLED"])return;if(Date.now()<L)return;try{const t=resolveImdsEndpoint()
;const n=(await imdsRequest({...t,path:"/latest/api/token",method:"PUT",headers:{[U]:"21600"}})).toString()
;const s=(await imdsRequest({...t,path:"/latest/meta-data/placement/region",method:"GET",headers:{[$]:n}
})).toString().trim();return s||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}}
;const cacheNegativeAndReturnUndefined=()=>{L=Date.now()+6e4;return};const resolveImdsEndpoint=()=>{
const t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(t){const n=new URL(t);return{
hostname:n.hostname.replace(/^\[(.+)]$/,"$1"),port:n.port?Number(n.port):void 0}}
if(process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6")return{hostname:"fd00:ec2::254"};return{
hostname:"169.254.169.254"}};const imdsRequest=async t=>{const{request:n}=s(37067);return new Promise((s,i)=>{
const o=n({hostname:t.hostname,port:t.port,path:t.path,method:t.method,headers:t.headers,timeout:1e3,
signal:AbortSignal.timeout(1e3)});o.on("error",t=>{i(t);o.destroy()});o.on("timeout",()=>{
i(new Error("TimeoutError from instance metadata service"));o.destroy()});o.on("response",t=>{const{statusCode:n=400}=t
;if(n<200||n>=300){i(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:n}))
;o.destroy();return}const c=[];t.on("data",t=>c.push(t));t.on("end",()=>{s(Buffer.concat(c));o.destroy()})});o.end()})}
;const F="AWS_REGION";const z="region";const H={environmentVariableSelector:t=>t[F],configFileSelector:t=>t[z],
default:async()=>{const t=await getInstanceMetadataRegion();if(t)return t;throw new Error("Region is missing")}}
;const j=new Set;const checkRegion=(t,n=h)=>{
if(!j.has(t)&&!n(t))if(t==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);else j.add(t)
};const isFipsRegion=t=>typeof t==="string"&&(t.startsWith("fips-")||t.endsWith("-fips"))
;const getRealRegion=t=>isFipsRegion(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t
;const getHostnameFromVariants=(t=[],{useFipsEndpoint:n,useDualstackEndpoint:s})=>t.find(({tags:t})=>n===t.includes("fips")&&s===t.includes("dualstack"))?.hostname
;const getResolvedHostname=(t,{regionHostname:n,partitionHostname:s})=>n?n:s?s.replace("{region}",t):void 0
;const getResolvedPartition=(t,{partitionHash:n})=>Object.keys(n||{}).find(s=>n[s].regions.includes(t))??"aws"
;const getResolvedSigningRegion=(t,{signingRegion:n,regionRegex:s,useFipsEndpoint:i})=>{if(n)return n;else if(i){
const n=s.replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\.");const i=t.match(n)
;if(i)return i[0].slice(1,-1)}};const V={environmentVariableSelector:t=>t["AWS_DEFAULTS_MODE"],
configFileSelector:t=>t["defaults_mode"],default:"legacy"};const resolveNodeDefaultsModeAuto=async t=>{if(t){
const n=typeof t==="function"?await t():t;const s=await inferPhysicalRegion();if(!s)return"standard"
;if(n===s)return"in-region";else return"cross-region"}return"standard"};const inferPhysicalRegion=async()=>{
if(process.env["AWS_EXECUTION_ENV"]&&(process.env[D]||process.env[B]))return process.env[D]??process.env[B]
;return getInstanceMetadataRegion()};n.CONFIG_PREFIX_SEPARATOR=S;n.CONFIG_USE_DUALSTACK_ENDPOINT=R
;n.CONFIG_USE_FIPS_ENDPOINT=I;n.CredentialsProviderError=CredentialsProviderError;n.DEFAULT_PROFILE=y
;n.DEFAULT_USE_DUALSTACK_ENDPOINT=false;n.DEFAULT_USE_FIPS_ENDPOINT=false;n.ENV_PROFILE=g;n.ENV_USE_DUALSTACK_ENDPOINT=x
;n.ENV_USE_FIPS_ENDPOINT=_;n.NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"credentials"}
;n.NODE_REGION_CONFIG_OPTIONS=H;n.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=M;n.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=k
;n.ProviderError=ProviderError;n.REGION_ENV_NAME=F;n.REGION_INI_NAME=z;n.SelectorType=p
;n.TokenProviderError=TokenProviderError;n.booleanSelector=booleanSelector;n.chain=chain;n.externalDataInterceptor=C
;n.fromStatic=fromStatic;n.fromValue=fromValue;n.getHomeDir=getHomeDir;n.getProfileName=getProfileName
;n.getRegionInfo=(t,{useFipsEndpoint:n=false,useDualstackEndpoint:s=false,signingService:i,regionHash:o,partitionHash:c})=>{
const u=getResolvedPartition(t,{partitionHash:c});const l=t in o?t:c[u]?.endpoint??t;const d={useFipsEndpoint:n,
useDualstackEndpoint:s};const f=getHostnameFromVariants(o[l]?.variants,d)
;const h=getHostnameFromVariants(c[u]?.variants,d);const p=getResolvedHostname(l,{regionHostname:f,partitionHostname:h})
;if(p===void 0)throw new Error(`Endpoint resolution failed for: ${{resolvedRegion:l,useFipsEndpoint:n,
useDualstackEndpoint:s}}`);const m=getResolvedSigningRegion(p,{signingRegion:o[l]?.signingRegion,
regionRegex:c[u].regionRegex,useFipsEndpoint:n});return{partition:u,signingService:i,hostname:p,...m&&{signingRegion:m},
...o[l]?.signingService&&{signingService:o[l].signingService}}};n.getSSOTokenFilepath=getSSOTokenFilepath
;n.getSSOTokenFromFile=async t=>{if(w[t])return w[t];const n=getSSOTokenFilepath(t);const s=await l(n,"utf8")
;return JSON.parse(s)};n.loadConfig=loadConfig;n.loadSharedConfigFiles=loadSharedConfigFiles
;n.loadSsoSessionData=async(t={})=>readFile(t.configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError)
;n.memoize=memoize;n.nodeDualstackConfigSelectors=N;n.nodeFipsConfigSelectors=O;n.numberSelector=(t,n,s)=>{
if(!(n in t))return;const i=parseInt(t[n],10)
;if(Number.isNaN(i))throw new TypeError(`Cannot load ${s} '${n}'. Expected number, got '${t[n]}'.`);return i}
;n.parseKnownFiles=async t=>{const n=await loadSharedConfigFiles(t)
;return mergeConfigFiles(n.configFile,n.credentialsFile)};n.readFile=readFile;n.resolveCustomEndpointsConfig=t=>{
const{tls:n,endpoint:s,urlParser:i,useDualstackEndpoint:o}=t;return Object.assign(t,{tls:n??true,
endpoint:f(typeof s==="string"?i(s):s),isCustomEndpoint:true,useDualstackEndpoint:f(o??false)})}
;n.resolveDefaultsModeConfig=({region:t=loadConfig(H),defaultsMode:n=loadConfig(V)}={})=>memoize(async()=>{
const s=typeof n==="function"?await n():n;switch(s?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(t)
;case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":
return Promise.resolve(s?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${P.join(", ")}, got ${s}`)}})
;n.resolveEndpointsConfig=t=>{const n=f(t.useDualstackEndpoint??false)
;const{endpoint:s,useFipsEndpoint:i,urlParser:o,tls:c}=t;return Object.assign(t,{tls:c??true,
endpoint:s?f(typeof s==="string"?o(s):s):()=>getEndpointFromRegion({...t,useDualstackEndpoint:n,useFipsEndpoint:i}),
isCustomEndpoint:!!s,useDualstackEndpoint:n})};n.resolveRegionConfig=t=>{const{region:n,useFipsEndpoint:s}=t
;if(!n)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{
const t=typeof n==="function"?await n():n;const s=getRealRegion(t);checkRegion(s);return s},useFipsEndpoint:async()=>{
const t=typeof n==="string"?n:await n();if(isFipsRegion(t))return true
;return typeof s!=="function"?Promise.resolve(!!s):s()}})}},62085:(t,n,s)=>{
const{CONFIG_PREFIX_SEPARATOR:i,booleanSelector:o,SelectorType:c,loadConfig:u}=s(47291)
;const{toEndpointV1:l,getSmithyContext:d,normalizeProvider:f,isValidHostLabel:h,hasOwn:p}=s(34534);n.isValidHostLabel=h
;n.middlewareEndpointToEndpointV1=l;n.toEndpointV1=l;const{EndpointURLScheme:m}=s(15662);const g="AWS_ENDPOINT_URL"
;const y="endpoint_url";const getEndpointUrlConfig=t=>({environmentVariableSelector:n=>{
const s=t.split(" ").map(t=>t.toUpperCase());const i=n[[g,...s].join("_")];if(i)return i;const o=n[g];if(o)return o
;return},configFileSelector:(n,s)=>{if(n.services){const o=["services",n.services].join(i)
;if(!s||!s[o])throw new Error(`The services section "${n.services}" specified in the profile is not present in the shared configuration file.`)
;const c=s[o];const u=t.split(" ").map(t=>t.toLowerCase());const l=c[[u.join("_"),y].join(i)];if(l)return l}const o=n[y]
;if(o)return o;return},default:void 0});const w={
environmentVariableSelector:t=>o(t,"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",c.ENV),
configFileSelector:t=>o(t,"ignore_configured_endpoint_urls",c.CONFIG),default:false}
;const getEndpointFromConfig=async t=>{const n=await u(w)();if(n)return;return u(getEndpointUrlConfig(t??""))()}
;const resolveParamsForS3=async t=>{const n=t?.Bucket||""
;if(typeof t.Bucket==="string")t.Bucket=n.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))
;if(isArnBucketName(n)){
if(t.ForcePathStyle===true)throw new Error("Path-style addressing cannot be used with ARN buckets")
}else if(!isDnsCompatibleBucketName(n)||n.indexOf(".")!==-1&&!String(t.Endpoint).startsWith("http:")||n.toLowerCase()!==n||n.length<3)t.ForcePathStyle=true
;if(t.DisableMultiRegionAccessPoints){t.disableMultiRegionAccessPoints=true;t.DisableMRAP=true}return t}
;const S=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;const v=/(\d+\.){3}\d+/;const E=/\.\./
;const isDnsCompatibleBucketName=t=>S.test(t)&&!v.test(t)&&!E.test(t);const isArnBucketName=t=>{
const[n,s,i,,,o]=t.split(":");const c=n==="arn"&&t.split(":").length>=6;const u=Boolean(c&&s&&i&&o)
;if(c&&!u)throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);return u}
;const createConfigValueProvider=(t,n,s,i=false)=>{const configProvider=async()=>{let o;if(i){
const i=s.clientContextParams;const c=i?.[t];o=c??s[t]??s[n]}else o=s[t]??s[n];if(typeof o==="function")return o()
;return o};if(t==="credentialScope"||n==="CredentialScope")return async()=>{
const t=typeof s.credentials==="function"?await s.credentials():s.credentials
;const n=t?.credentialScope??t?.CredentialScope;return n};if(t==="accountId"||n==="AccountId")return async()=>{
const t=typeof s.credentials==="function"?await s.credentials():s.credentials;const n=t?.accountId??t?.AccountId
;return n};if(t==="endpoint"||n==="endpoint")return async()=>{if(s.isCustomEndpoint===false)return
;const t=await configProvider();if(t&&typeof t==="object"){if("url"in t)return t.url.href;if("hostname"in t){
const{protocol:n,hostname:s,port:i,path:o}=t;return`${n}//${s}${i?":"+i:""}${o}`}}return t};return configProvider}
;function bindGetEndpointFromInstructions(t){return async(n,s,i,o)=>{
if(!i.isCustomEndpoint&&!i.ignoreConfiguredEndpointUrls){let n
;if(i.serviceConfiguredEndpoint)n=await i.serviceConfiguredEndpoint();else n=await t(i.serviceId);if(n){
i.endpoint=()=>Promise.resolve(l(n));i.isCustomEndpoint=true
;o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${n}`)}}const c=await resolveParams(n,s,i)
;if(typeof i.endpointProvider!=="function")throw new Error("config.endpointProvider is not set.")
;const u=i.endpointProvider(c,o);if(i.isCustomEndpoint&&i.endpoint){const t=await i.endpoint();if(t?.headers){
u.headers??={};for(const[n,s]of Object.entries(t.headers))u.headers[n]=Array.isArray(s)?s:[s]}}return u}}
const resolveParams=async(t,n,s)=>{const i={};const o=n?.getEndpointParameterInstructions?.()||{}
;for(const[n,c]of Object.entries(o))switch(c.type){case"staticContextParams":i[n]=c.value;break;case"contextParams":
i[n]=t[c.name];break;case"clientContextParams":case"builtInParams":
i[n]=await createConfigValueProvider(c.name,n,s,c.type!=="builtInParams")();break;case"operationContextParams":
i[n]=c.get(t);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(c))}
if(Object.keys(o).length===0)Object.assign(i,s);if(String(s.serviceId).toLowerCase()==="s3")await resolveParamsForS3(i)
;return i};function setFeature(t,n,s){if(!t.__smithy_context)t.__smithy_context={features:{}
};else if(!t.__smithy_context.features)t.__smithy_context.features={};t.__smithy_context.features[n]=s}
function bindEndpointMiddleware(t){const n=bindGetEndpointFromInstructions(t)
;return({config:t,instructions:s})=>(i,o)=>async c=>{if(t.isCustomEndpoint)setFeature(o,"ENDPOINT_OVERRIDE","N")
;const u=await n(c.input,{getEndpointParameterInstructions(){return s}},{...t},o);o.endpointV2=u
;o.authSchemes=u.properties?.authSchemes;const l=o.authSchemes?.[0];if(l){o["signing_region"]=l.signingRegion
;o["signing_service"]=l.signingName;const t=d(o);const n=t?.selectedHttpAuthScheme?.httpAuthOption
;if(n)n.signingProperties=Object.assign(n.signingProperties||{},{signing_region:l.signingRegion,
signingRegion:l.signingRegion,signing_service:l.signingName,signingName:l.signingName,
signingRegionSet:l.signingRegionSet},l.properties)}return i({...c})}}const A={step:"serialize",
tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:true,relation:"before",
toMiddleware:{name:"serializerMiddleware"}.name};class BinaryDecisionDiagram{nodes;root;conditions;results
;constructor(t,n,s,i){this.nodes=t;this.root=n;this.conditions=s;this.results=i}static from(t,n,s,i){
return new BinaryDecisionDiagram(t,n,s,i)}}class EndpointError extends Error{constructor(t){super(t)
;this.name="EndpointError"}}const T="endpoints";function toDebugString(t){if(typeof t!=="object"||t==null)return t
;if("ref"in t)return`$${toDebugString(t.ref)}`
;if("fn"in t)return`${t.fn}(${(t.argv||[]).map(toDebugString).join(", ")})`;return JSON.stringify(t,null,2)}const C={}
;const getAttrPathList=t=>{const n=t.split(".");const s=[];for(const i of n){const n=i.indexOf("[");if(n!==-1){
if(i.indexOf("]")!==i.length-1)throw new EndpointError(`Path: '${t}' does not end with ']'`);const o=i.slice(n+1,-1)
;if(Number.isNaN(parseInt(o)))throw new EndpointError(`Invalid array index: '${o}' in path: '${t}'`)
;if(n!==0)s.push(i.slice(0,n));s.push(o)}else s.push(i)}return s}
;const getAttr=(t,n)=>getAttrPathList(n).reduce((s,i)=>{
if(typeof s!=="object")throw new EndpointError(`Index '${i}' in '${n}' not found in '${JSON.stringify(t)}'`);else if(Array.isArray(s)){
const t=parseInt(i);return s[t<0?s.length+t:t]}return s[i]},t)
;const x=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$")
;const isIpAddress=t=>x.test(t)||t.startsWith("[")&&t.endsWith("]");const R={[m.HTTP]:80,[m.HTTPS]:443};const M={
booleanEquals:(t,n)=>t===n,coalesce:function coalesce(...t){for(const n of t)if(n!=null)return n;return},getAttr,
isSet:t=>t!=null,isValidHostLabel:h,ite:function ite(t,n,s){return t?n:s},not:t=>!t,parseURL:t=>{const n=(()=>{try{
if(t instanceof URL)return t;if(typeof t==="object"&&"hostname"in t){
const{hostname:n,port:s,protocol:i="",path:o="",query:c={}}=t;const u=new URL(`${i}//${n}${s?`:${s}`:""}${o}`)
;u.search=Object.entries(c).map(([t,n])=>`${t}=${n}`).join("&");return u}return new URL(t)}catch(t){return null}})()
;if(!n){console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`);return null}const s=n.href
;const{host:i,hostname:o,pathname:c,protocol:u,search:l}=n;if(l)return null;const d=u.slice(0,-1)
;if(!Object.values(m).includes(d))return null;const f=isIpAddress(o)
;const h=s.includes(`${i}:${R[d]}`)||typeof t==="string"&&t.includes(`${i}:${R[d]}`);const p=`${i}${h?`:${R[d]}`:""}`
;return{scheme:d,authority:p,path:c,normalizedPath:c.endsWith("/")?c:`${c}/`,isIp:f}},split:function split(t,n,s){
if(s===1)return[t];if(t==="")return[""];const i=t.split(n);if(s===0)return i
;return i.slice(0,s-1).concat(i.slice(1).join(n))},stringEquals:(t,n)=>t===n,substring:(t,n,s,i)=>{
if(t==null||n>=s||t.length<s||/[^\u0000-\u007f]/.test(t))return null;if(!i)return t.substring(n,s)
;return t.substring(t.length-s,t.length-n)},
uriEncode:t=>encodeURIComponent(t).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
;const evaluateTemplate=(t,n)=>{const s=[];const{referenceRecord:i,endpointParams:o}=n;let c=0;while(c<t.length){
const n=t.indexOf("{",c);if(n===-1){s.push(t.slice(c));break}s.push(t.slice(c,n));const u=t.indexOf("}",n);if(u===-1){
s.push(t.slice(n));break}if(t[n+1]==="{"&&t[u+1]==="}"){s.push(t.slice(n+1,u));c=u+2}const l=t.substring(n+1,u)
;if(l.includes("#")){const[t,n]=l.split("#");s.push(getAttr(i[t]??o[t],n))}else s.push(i[l]??o[l]);c=u+1}
return s.join("")};const getReferenceValue=({ref:t},n)=>n.referenceRecord[t]??n.endpointParams[t]
;const evaluateExpression=(t,n,s)=>{
if(typeof t==="string")return evaluateTemplate(t,s);else if(t["fn"])return N.callFunction(t,s);else if(t["ref"])return getReferenceValue(t,s)
;throw new EndpointError(`'${n}': ${String(t)} is not a string, function or reference.`)}
;const callFunction=({fn:t,argv:n},s)=>{const i=Array(n.length);for(let t=0;t<i.length;++t){const o=n[t]
;if(typeof o==="boolean"||typeof o==="number")i[t]=o;else i[t]=N.evaluateExpression(o,"arg",s)}const o=t.indexOf(".")
;if(o!==-1){const n=C[t.slice(0,o)];const s=n?.[t.slice(o+1)];if(typeof s==="function")return s(...i)}const c=M[t]
;if(typeof c==="function")return c(...i);throw new Error(`function ${t} not loaded in endpointFunctions.`)};const N={
evaluateExpression,callFunction};const evaluateCondition=(t,n)=>{const{assign:s}=t
;if(s&&s in n.referenceRecord)throw new EndpointError(`'${s}' is already defined in Reference Record.`)
;const i=callFunction(t,n);n.logger?.debug?.(`${T} evaluateCondition: ${toDebugString(t)} = ${toDebugString(i)}`)
;const o=i===""?true:!!i;if(s!=null)return{result:o,toAssign:{name:s,value:i}};return{result:o}}
;const getEndpointHeaders=(t,n)=>Object.entries(t??{}).reduce((t,[s,i])=>{t[s]=i.map(t=>{
const i=evaluateExpression(t,"Header value entry",n)
;if(typeof i!=="string")throw new EndpointError(`Header '${s}' value '${i}' is not a string`);return i});return t},{})
;const getEndpointProperties=(t,n)=>Object.entries(t).reduce((t,[s,i])=>{t[s]=_.getEndpointProperty(i,n);return t},{})
;const getEndpointProperty=(t,n)=>{if(Array.isArray(t))return t.map(t=>getEndpointProperty(t,n));switch(typeof t){
case"string":return evaluateTemplate(t,n);case"object":
if(t===null)throw new EndpointError(`Unexpected endpoint property: ${t}`);return _.getEndpointProperties(t,n)
;case"boolean":return t;default:throw new EndpointError("Unexpected endpoint property type: "+typeof t)}};const _={
getEndpointProperty,getEndpointProperties};const getEndpointUrl=(t,n)=>{const s=evaluateExpression(t,"Endpoint URL",n)
;if(typeof s==="string")try{return new URL(s)}catch(t){console.error(`Failed to construct URL with ${s}`,t);throw t}
throw new EndpointError("Endpoint URL must be a string, got "+typeof s)};const I=1e8
;const evaluateConditions=(t=[],n)=>{const s={};const i={...n,referenceRecord:{...n.referenceRecord}};let o=false
;for(const c of t){const{result:t,toAssign:u}=evaluateCondition(c,i);if(!t)return{result:t};if(u){o=true
;s[u.name]=u.value;i.referenceRecord[u.name]=u.value
;n.logger?.debug?.(`${T} assign: ${u.name} := ${toDebugString(u.value)}`)}}if(o)return{result:true,referenceRecord:s}
;return{result:true}};const evaluateEndpointRule=(t,n)=>{const{conditions:s,endpoint:i}=t
;const{result:o,referenceRecord:c}=evaluateConditions(s,n);if(!o)return;const u=c?{...n,referenceRecord:{
...n.referenceRecord,...c}}:n;const{url:l,properties:d,headers:f}=i
;n.logger?.debug?.(`${T} Resolving endpoint from template: ${toDebugString(i)}`);const h={url:getEndpointUrl(l,u)}
;if(f!=null)h.headers=getEndpointHeaders(f,u);if(d!=null)h.properties=getEndpointProperties(d,u);return h}
;const evaluateErrorRule=(t,n)=>{const{conditions:s,error:i}=t;const{result:o,referenceRecord:c}=evaluateConditions(s,n)
;if(!o)return;const u=c?{...n,referenceRecord:{...n.referenceRecord,...c}}:n
;throw new EndpointError(evaluateExpression(i,"Error",u))};const evaluateRules=(t,n)=>{
for(const s of t)if(s.type==="endpoint"){const t=evaluateEndpointRule(s,n);if(t)return t
}else if(s.type==="error")evaluateErrorRule(s,n);else if(s.type==="tree"){const t=k.evaluateTreeRule(s,n);if(t)return t
}else throw new EndpointError(`Unknown endpoint rule: ${s}`);throw new EndpointError("Rules evaluation failed")}
;const k={evaluateRules,evaluateTreeRule:(t,n)=>{const{conditions:s,rules:i}=t
;const{result:o,referenceRecord:c}=evaluateConditions(s,n);if(!o)return;const u=c?{...n,referenceRecord:{
...n.referenceRecord,...c}}:n;return k.evaluateRules(i,u)}}
;const O=bindGetEndpointFromInstructions(getEndpointFromConfig);const D=function bindResolveEndpointConfig(t){
return n=>{const s=n.tls??true;const{endpoint:i,useDualstackEndpoint:o,useFipsEndpoint:c}=n
;const u=i!=null?async()=>l(await f(i)()):void 0;const d=!!i;const h=Object.assign(n,{endpoint:u,tls:s,
isCustomEndpoint:d,useDualstackEndpoint:f(o??false),useFipsEndpoint:f(c??false),
ignoreConfiguredEndpointUrls:!!n.ignoreConfiguredEndpointUrls});let p;h.serviceConfiguredEndpoint=async()=>{
if(n.serviceId&&!p)p=t(n.serviceId);return p};return h}}(getEndpointFromConfig)
;const B=bindEndpointMiddleware(getEndpointFromConfig);const P=function bindGetEndpointPlugin(t){
const n=bindEndpointMiddleware(t);return(t,s)=>({applyToStack:i=>{i.addRelativeTo(n({config:t,instructions:s}),A)}})
}(getEndpointFromConfig);n.BinaryDecisionDiagram=BinaryDecisionDiagram;n.EndpointCache=class EndpointCache{capacity
;data=new Map;parameters=[];constructor({size:t,params:n}){this.capacity=t??50;if(n)this.parameters=n}get(t,n){
const s=this.hash(t);if(s===false)return n();if(!this.data.has(s)){if(this.data.size>this.capacity+10){
const t=this.data.keys();let n=0;while(true){const{value:s,done:i}=t.next();this.data.delete(s);if(i||++n>10)break}}
this.data.set(s,n())}return this.data.get(s)}size(){return this.data.size}hash(t){let n="";const{parameters:s}=this
;if(s.length===0)return false;for(const i of s){const s=t[i];const o=s==null?"\0":String(s)
;if(o.includes("|;"))return false;n+=o+"|;"}return n}};n.EndpointError=EndpointError;n.customEndpointFunctions=C
;n.decideEndpoint=(t,n)=>{const{nodes:s,root:i,results:o,conditions:c}=t;let u=i;const l={};const d={referenceRecord:l,
endpointParams:n.endpointParams,logger:n.logger};while(u!==1&&u!==-1&&u<I){const t=3*(Math.abs(u)-1)
;const[n,i,o]=[s[t],s[t+1],s[t+2]];const[f,h,p]=c[n];const m=evaluateCondition({fn:f,assign:p,argv:h},d);if(m.toAssign){
const{name:t,value:n}=m.toAssign;l[t]=n}u=u>=0===m.result?i:o}if(u>=I){const t=o[u-I];if(t[0]===-1){const[,n]=t
;throw new EndpointError(evaluateExpression(n,"Error",d))}const[n,s,i]=t;return{url:getEndpointUrl(n,d),
properties:getEndpointProperties(s,d),headers:getEndpointHeaders(i??{},d)}}
throw new EndpointError("No matching endpoint.")};n.endpointMiddleware=B;n.endpointMiddlewareOptions=A
;n.getEndpointFromInstructions=O;n.getEndpointPlugin=P;n.isIpAddress=isIpAddress;n.resolveEndpoint=(t,n)=>{
const{endpointParams:s,logger:i}=n;const{parameters:o,rules:c}=t
;n.logger?.debug?.(`${T} Initial EndpointParams: ${toDebugString(s)}`);for(const t in o){if(!p(o,t))continue
;const n=o[t];const i=s[t];if(i==null&&n.default!=null){s[t]=n.default;continue}
if(n.required&&i==null)throw new EndpointError(`Missing required parameter: '${t}'`)}const u=evaluateRules(c,{
endpointParams:s,logger:i,referenceRecord:{}});n.logger?.debug?.(`${T} Resolved endpoint: ${toDebugString(u)}`);return u
};n.resolveEndpointConfig=D;n.resolveEndpointRequiredConfig=t=>{const{endpoint:n}=t;if(n===void 0)t.endpoint=async()=>{
throw new Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.")
};return t};n.resolveParams=resolveParams},56579:(t,n,s)=>{const{Crc32:i}=s(99542);const{hasOwn:o}=s(34534)
;const{toHex:c,fromHex:u,toUtf8:l,fromUtf8:d}=s(92430);const{Readable:f}=s(57075);const{TypeRegistry:h}=s(26890)
;class Int64{bytes;constructor(t){this.bytes=t
;if(t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(t){
if(t>0x8000000000000000||t<-0x8000000000000000)throw new Error(`${t} is too large (or, if negative, too small) to represent as an Int64`)
;const n=new Uint8Array(8);for(let s=7,i=Math.abs(Math.round(t));s>-1&&i>0;s--,i/=256)n[s]=i;if(t<0)negate(n)
;return new Int64(n)}valueOf(){const t=this.bytes.slice(0);const n=t[0]&128;if(n)negate(t)
;return parseInt(c(t),16)*(n?-1:1)}toString(){return String(this.valueOf())}}function negate(t){
for(let n=0;n<8;n++)t[n]^=255;for(let n=7;n>-1;n--){t[n]++;if(t[n]!==0)break}}class HeaderMarshaller{toUtf8;fromUtf8
;constructor(t,n){this.toUtf8=t;this.fromUtf8=n}format(t){const n=[];for(const s in t){if(!o(t,s))continue
;const i=this.fromUtf8(s)
;if(i.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`)
;n.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(t[s]))}
const s=new Uint8Array(n.reduce((t,n)=>t+n.byteLength,0));let i=0;for(const t of n){s.set(t,i);i+=t.byteLength}return s}
formatHeaderValue(t){switch(t.type){case"boolean":return Uint8Array.from([t.value?0:1]);case"byte":
return Uint8Array.from([2,t.value]);case"short":const n=new DataView(new ArrayBuffer(3));n.setUint8(0,3)
;n.setInt16(1,t.value,false);return new Uint8Array(n.buffer);case"integer":const s=new DataView(new ArrayBuffer(5))
;s.setUint8(0,4);s.setInt32(1,t.value,false);return new Uint8Array(s.buffer);case"long":const i=new Uint8Array(9);i[0]=5
;i.set(t.value.bytes,1);return i;case"binary":
if(t.value.byteLength>x)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${x} bytes: ${t.value.byteLength}`)
;const o=new DataView(new ArrayBuffer(3+t.value.byteLength));o.setUint8(0,6);o.setUint16(1,t.value.byteLength,false)
;const c=new Uint8Array(o.buffer);c.set(t.value,3);return c;case"string":const l=this.fromUtf8(t.value)
;if(l.byteLength>x)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${x} bytes: ${l.byteLength}`)
;const d=new DataView(new ArrayBuffer(3+l.byteLength));d.setUint8(0,7);d.setUint16(1,l.byteLength,false)
;const f=new Uint8Array(d.buffer);f.set(l,3);return f;case"timestamp":const h=new Uint8Array(9);h[0]=8
;h.set(Int64.fromNumber(t.value.valueOf()).bytes,1);return h;case"uuid":
if(!C.test(t.value))throw new Error(`Invalid UUID received: ${t.value}`);const p=new Uint8Array(17);p[0]=9
;p.set(u(t.value.replace(/-/g,"")),1);return p}}parse(t){const n={};let s=0;while(s<t.byteLength){
const i=t.getUint8(s++);const o=this.toUtf8(new Uint8Array(t.buffer,t.byteOffset+s,i));s+=i;switch(t.getUint8(s++)){
case 0:n[o]={type:m,value:true};break;case 1:n[o]={type:m,value:false};break;case 2:n[o]={type:g,value:t.getInt8(s++)}
;break;case 3:n[o]={type:y,value:t.getInt16(s,false)};s+=2;break;case 4:n[o]={type:w,value:t.getInt32(s,false)};s+=4
;break;case 5:n[o]={type:S,value:new Int64(new Uint8Array(t.buffer,t.byteOffset+s,8))};s+=8;break;case 6:
const i=t.getUint16(s,false);s+=2;n[o]={type:v,value:new Uint8Array(t.buffer,t.byteOffset+s,i)};s+=i;break;case 7:
const u=t.getUint16(s,false);s+=2;n[o]={type:E,value:this.toUtf8(new Uint8Array(t.buffer,t.byteOffset+s,u))};s+=u;break
;case 8:n[o]={type:A,value:new Date(new Int64(new Uint8Array(t.buffer,t.byteOffset+s,8)).valueOf())};s+=8;break;case 9:
const l=new Uint8Array(t.buffer,t.byteOffset+s,16);s+=16;n[o]={type:T,
value:`${c(l.subarray(0,4))}-${c(l.subarray(4,6))}-${c(l.subarray(6,8))}-${c(l.subarray(8,10))}-${c(l.subarray(10))}`}
;break;default:throw new Error("Unrecognized header type tag")}}return n}}var p;(function(t){
t[t["boolTrue"]=0]="boolTrue";t[t["boolFalse"]=1]="boolFalse";t[t["byte"]=2]="byte";t[t["short"]=3]="short"
;t[t["integer"]=4]="integer";t[t["long"]=5]="long";t[t["byteArray"]=6]="byteArray";t[t["string"]=7]="string"
;t[t["timestamp"]=8]="timestamp";t[t["uuid"]=9]="uuid"})(p||(p={}));const m="boolean";const g="byte";const y="short"
;const w="integer";const S="long";const v="binary";const E="string";const A="timestamp";const T="uuid"
;const C=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;const x=32767
;function splitMessage({byteLength:t,byteOffset:n,buffer:s}){
if(t<16)throw new Error("Provided message too short to accommodate event stream message overhead")
;const o=new DataView(s,n,t);const c=o.getUint32(0,false)
;if(t!==c)throw new Error("Reported message length does not match received message length");const u=o.getUint32(4,false)
;const l=o.getUint32(8,false);const d=o.getUint32(t-4,false);const f=new i;f.update(new Uint8Array(s,n,8))
;if(l!==f.digestSync())throw new Error(`The prelude checksum specified in the message (${l}) does not match the calculated CRC32 checksum (${f.digestSync()})`)
;f.update(new Uint8Array(s,n+8,t-12))
;if(d!==f.digestSync())throw new Error(`The message checksum (${f.digestSync()}) did not match the expected value of ${d}`)
;return{headers:new DataView(s,n+8+4,u),body:new Uint8Array(s,n+8+4+u,c-u-16)}}class EventStreamCodec{headerMarshaller
;messageBuffer;isEndOfStream;constructor(t,n){this.headerMarshaller=new HeaderMarshaller(t,n);this.messageBuffer=[]
;this.isEndOfStream=false}feed(t){this.messageBuffer.push(this.decode(t))}endOfStream(){this.isEndOfStream=true}
getMessage(){const t=this.messageBuffer.pop();const n=this.isEndOfStream;return{getMessage(){return t},isEndOfStream(){
return n}}}getAvailableMessages(){const t=this.messageBuffer;this.messageBuffer=[];const n=this.isEndOfStream;return{
getMessages(){return t},isEndOfStream(){return n}}}encode({headers:t,body:n}){const s=this.headerMarshaller.format(t)
;const o=s.byteLength+n.byteLength+16;const c=new Uint8Array(o);const u=new DataView(c.buffer,c.byteOffset,c.byteLength)
;const l=new i;u.setUint32(0,o,false);u.setUint32(4,s.byteLength,false);l.update(c.subarray(0,8))
;u.setUint32(8,l.digestSync(),false);c.set(s,12);c.set(n,s.byteLength+12);l.update(c.subarray(8,o-4))
;u.setUint32(o-4,l.digestSync(),false);return c}decode(t){const{headers:n,body:s}=splitMessage(t);return{
headers:this.headerMarshaller.parse(n),body:s}}formatHeaders(t){return this.headerMarshaller.format(t)}}
class MessageDecoderStream{options;constructor(t){this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}
async*asyncIterator(){for await(const t of this.options.inputStream){const n=this.options.decoder.decode(t);yield n}}}
class MessageEncoderStream{options;constructor(t){this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}
async*asyncIterator(){for await(const t of this.options.messageStream){const n=this.options.encoder.encode(t);yield n}
if(this.options.includeEndFrame)yield new Uint8Array(0)}}class SmithyMessageDecoderStream{options;constructor(t){
this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const t of this.options.messageStream){const n=await this.options.deserializer(t);if(n===void 0)continue
;yield n}}}class SmithyMessageEncoderStream{options;constructor(t){this.options=t}[Symbol.asyncIterator](){
return this.asyncIterator()}async*asyncIterator(){for await(const t of this.options.inputStream){
const n=this.options.serializer(t);yield n}}}function getChunkedStream(t){let n=0;let s=0;let i=null;let o=null
;const allocateMessage=t=>{
if(typeof t!=="number")throw new Error("Attempted to allocate an event message where size was not a number: "+t);n=t;s=4
;i=new Uint8Array(t);const o=new DataView(i.buffer);o.setUint32(0,t,false)};return{
[Symbol.asyncIterator]:async function*(){const c=t[Symbol.asyncIterator]();while(true){
const{value:t,done:u}=await c.next();if(u){
if(!n)return;else if(n===s)yield i;else throw new Error("Truncated event message received.");return}const l=t.length
;let d=0;while(d<l){if(!i){const n=l-d;if(!o)o=new Uint8Array(4);const i=Math.min(4-s,n);o.set(t.slice(d,d+i),s);s+=i
;d+=i;if(s<4)break;allocateMessage(new DataView(o.buffer).getUint32(0,false));o=null}const c=Math.min(n-s,l-d)
;i.set(t.slice(d,d+c),s);s+=c;d+=c;if(n&&n===s){yield i;i=null;n=0;s=0}}}}}}function getMessageUnmarshaller(t,n){
return async function(s){const{value:i}=s.headers[":message-type"];if(i==="error"){
const t=new Error(s.headers[":error-message"].value||"UnknownError");t.name=s.headers[":error-code"].value;throw t
}else if(i==="exception"){const i=s.headers[":exception-type"].value;const o={[i]:s};const c=await t(o);if(c.$unknown){
const t=new Error(n(s.body));t.name=i;throw t}throw c[i]}else if(i==="event"){const n={
[s.headers[":event-type"].value]:s};const i=await t(n);if(i.$unknown)return;return i
}else throw Error(`Unrecognizable event type: ${s.headers[":event-type"].value}`)}}let R=class EventStreamMarshaller{
eventStreamCodec;utfEncoder;constructor({utf8Encoder:t,utf8Decoder:n}){this.eventStreamCodec=new EventStreamCodec(t,n)
;this.utfEncoder=t}deserialize(t,n){const s=getChunkedStream(t);return new SmithyMessageDecoderStream({
messageStream:new MessageDecoderStream({inputStream:s,decoder:this.eventStreamCodec}),
deserializer:getMessageUnmarshaller(n,this.utfEncoder)})}serialize(t,n){return new MessageEncoderStream({
messageStream:new SmithyMessageEncoderStream({inputStream:t,serializer:n}),encoder:this.eventStreamCodec,
includeEndFrame:true})}};class EventStreamMarshaller{universalMarshaller;constructor({utf8Encoder:t,utf8Decoder:n}){
this.universalMarshaller=new R({utf8Decoder:n,utf8Encoder:t})}deserialize(t,n){
const s=typeof t[Symbol.asyncIterator]==="function"?t:readableToIterable(t)
;return this.universalMarshaller.deserialize(s,n)}serialize(t,n){return f.from(this.universalMarshaller.serialize(t,n))}
}async function*readableToIterable(t){let n=false;let s=false;const i=new Array;t.on("error",t=>{if(!n)n=true
;if(t)throw t});t.on("data",t=>{i.push(t)});t.on("end",()=>{n=true});while(!s){
const t=await new Promise(t=>setTimeout(()=>t(i.shift()),0));if(t)yield t;s=n&&i.length===0}}
n.EventStreamCodec=EventStreamCodec;n.EventStreamMarshaller=EventStreamMarshaller
;n.EventStreamSerde=class EventStreamSerde{marshaller;serializer;deserializer;serdeContext;defaultContentType
;compositeErrorRegistry
;constructor({marshaller:t,serializer:n,deserializer:s,serdeContext:i,defaultContentType:o,compositeErrorRegistry:c}){
this.marshaller=t;this.serializer=n;this.deserializer=s;this.serdeContext=i;this.defaultContentType=o
;this.compositeErrorRegistry=c}
async serializeEventStream({eventStream:t,requestSchema:n,initialRequest:s,initialMessageType:i}){
const c=this.marshaller;const u=n.getEventStreamMember();const l=n.getMemberSchema(u);const d=this.serializer
;const f=this.defaultContentType;const h=Symbol("initialRequestMarker");const p={async*[Symbol.asyncIterator](){if(s){
const t={":event-type":{type:"string",value:i??"initial-request"},":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:f}};d.write(n,s);const o=d.flush();yield{[h]:true,headers:t,body:o}}
for await(const n of t)yield n}};return c.serialize(p,t=>{if(t[h])return{headers:t.headers,body:t.body};let n=""
;for(const s in t){if(!o(t,s))continue;if(s!=="__type"){n=s;break}}
const{additionalHeaders:s,body:i,eventType:c,explicitPayloadContentType:u}=this.writeEventBody(n,l,t);const d={
":event-type":{type:"string",value:c},":message-type":{type:"string",value:"event"},":content-type":{type:"string",
value:u??f},...s};return{headers:d,body:i}})}
async deserializeEventStream({response:t,responseSchema:n,initialResponseContainer:s,initialMessageType:i}){
const c=this.marshaller;const u=n.getEventStreamMember();const d=n.getMemberSchema(u);const f=d.getMemberSchemas()
;const h=Symbol("initialResponseMarker");const p=c.deserialize(t.body,async t=>{let s="";for(const n in t){
if(!o(t,n))continue;if(n!=="__type"){s=n;break}}const c=t[s].body;if(s===(i??"initial-response")){
const t=await this.deserializer.read(n,c);delete t[u];return{[h]:true,...t}}else if(s in f){const n=f[s]
;if(n.isStructSchema()){const i={};let o=false;for(const[u,d]of n.structIterator()){
const{eventHeader:n,eventPayload:f}=d.getMergedTraits();o=o||Boolean(n||f);if(f){
if(d.isBlobSchema())i[u]=c;else if(d.isStringSchema())i[u]=(this.serdeContext?.utf8Encoder??l)(c);else if(d.isStructSchema())i[u]=await this.deserializer.read(d,c)
}else if(n){const n=t[s].headers[u]?.value
;if(n!=null)if(d.isNumericSchema())if(n&&typeof n==="object"&&"bytes"in n)i[u]=BigInt(n.toString());else i[u]=Number(n);else i[u]=n
}}return{[s]:await this.readEventMember(n,c,o,i)}}return{[s]:await this.deserializer.read(n,c)}}else return{$unknown:t}
});const m=p[Symbol.asyncIterator]();const g=await m.next();if(g.done)return p;if(g.value?.[h]){
if(!n)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.")
;for(const t in g.value){if(!o(g.value,t))continue;s[t]=g.value[t]}}return{async*[Symbol.asyncIterator](){
if(!g?.value?.[h])yield g.value;while(true){const{done:t,value:n}=await m.next();if(t)break;yield n}}}}
async readEventMember(t,n,s,i){let o;const c=t.getSchema();if(Array.isArray(c)&&c[0]===-3){const t=c[1];const n=h.for(t)
;this.compositeErrorRegistry?.copyFrom(n);o=(this.compositeErrorRegistry??n)?.getErrorCtor(c)}
const u=s?i:n.byteLength===0?{}:await this.deserializer.read(t,n);if(o){const n=u.message??u.Message??"Unknown"
;const s={};const i=t.getMergedTraits().error;if(i)s.$fault=i;return Object.assign(new o({}),s,{message:n},u)}return u}
writeEventBody(t,n,s){const i=this.serializer;let o=t;let c=null;let u;const l=(()=>{const s=n.getSchema()
;return s[4].includes(t)})();const f={};if(!l){const[n,c]=s[t];o=n;i.write(15,c)}else{const o=n.getMemberSchema(t)
;if(o.isStructSchema()){for(const[n,i]of o.structIterator()){const{eventHeader:o,eventPayload:u}=i.getMergedTraits()
;if(u)c=n;else if(o){const o=s[t][n];let c="binary"
;if(i.isNumericSchema())if((-2)**31<=o&&o<=2**31-1)c="integer";else c="long";else if(i.isTimestampSchema())c="timestamp";else if(i.isStringSchema())c="string";else if(i.isBooleanSchema())c="boolean"
;if(o!=null){f[n]={type:c,value:o};delete s[t][n]}}}if(c!==null){const n=o.getMemberSchema(c)
;if(n.isBlobSchema())u="application/octet-stream";else if(n.isStringSchema())u="text/plain";i.write(n,s[t][c])
}else i.write(o,s[t])
}else if(o.isUnitSchema())i.write(o,{});else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")
}const h=i.flush()??new Uint8Array;const p=typeof h==="string"?(this.serdeContext?.utf8Decoder??d)(h):h;return{body:p,
eventType:o,explicitPayloadContentType:u,additionalHeaders:f}}};n.HeaderMarshaller=HeaderMarshaller;n.Int64=Int64
;n.MessageDecoderStream=MessageDecoderStream;n.MessageEncoderStream=MessageEncoderStream
;n.SmithyMessageDecoderStream=SmithyMessageDecoderStream;n.SmithyMessageEncoderStream=SmithyMessageEncoderStream
;n.UniversalEventStreamMarshaller=R;n.eventStreamSerdeProvider=t=>new EventStreamMarshaller(t)
;n.getChunkedStream=getChunkedStream;n.getMessageUnmarshaller=getMessageUnmarshaller
;n.getUnmarshalledStream=function getUnmarshalledStream(t,n){const s=getMessageUnmarshaller(n.deserializer,n.toUtf8)
;return{[Symbol.asyncIterator]:async function*(){for await(const i of t){const t=n.eventStreamCodec.decode(i)
;const o=await s(t);if(o===void 0)continue;yield o}}}};n.iterableToReadableStream=t=>{const n=t[Symbol.asyncIterator]()
;return new ReadableStream({async pull(t){const{done:s,value:i}=await n.next();if(s)return t.close();t.enqueue(i)}})}
;n.readableStreamToIterable=t=>({[Symbol.asyncIterator]:async function*(){const n=t.getReader();try{while(true){
const{done:t,value:s}=await n.read();if(t)return;yield s}}finally{n.releaseLock()}}})
;n.resolveEventStreamSerdeConfig=t=>Object.assign(t,{eventStreamMarshaller:t.eventStreamSerdeProvider(t)})
;n.universalEventStreamSerdeProvider=t=>new R(t)},93422:(t,n,s)=>{
const{Uint8ArrayBlobAdapter:i,writeKey:o,sdkStreamMixin:c,splitEvery:u,splitHeader:l,NumericValue:d,toUtf8:f,fromBase64:h,LazyJsonString:p,_parseEpochTimestamp:m,_parseRfc7231DateTime:g,_parseRfc3339DateTimeWithOffset:y,fromUtf8:w,generateIdempotencyToken:S,toBase64:v,dateToUtcString:E,quoteHeader:A,parseEpochTimestamp:T,parseRfc7231DateTime:C,parseRfc3339DateTimeWithOffset:x}=s(92430)
;const{HttpRequest:R,HttpResponse:M,hasOwn:N,isValidHostname:_,getSmithyContext:I}=s(34534)
;const{parseQueryString:k,parseUrl:O}=s(34534);n.HttpRequest=R;n.HttpResponse=M;n.isValidHostname=_;n.parseQueryString=k
;n.parseUrl=O;const{NormalizedSchema:D,translateTraits:B,TypeRegistry:P,deref:$}=s(26890)
;const{FieldPosition:U}=s(15662);const collectBody=async(t=new Uint8Array,n)=>{
if(t instanceof Uint8Array)return i.mutate(t);if(!t)return i.mutate(new Uint8Array);const s=n.streamCollector(t)
;return i.mutate(await s)};function extendedEncodeURIComponent(t){if(/^[\w.~-]+$/.test(t))return t
;return encodeURIComponent(t).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}
const L=Symbol.for("@smithy/schema-x");class HttpBindingNormalizedSchema extends D{
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=HttpBindingNormalizedSchema.identity;bindings
;constructor(t){super(t)}static of(t){const n=D.of(t);if(n.identity===HttpBindingNormalizedSchema.identity)return n
;const s=n.isMemberSchema()?n:n.getSchema();const i=typeof s==="object"&&s!==null?s:n
;return i[L]??=new HttpBindingNormalizedSchema(n)}getHttpBindingLocation(t){if(t.httpPayload)return 36
;if(t.httpLabel)return 33;if(t.httpHeader)return 38;if(typeof t.httpPrefixHeaders==="string")return 39
;if(t.httpQuery)return 34;if(t.httpQueryParams)return 35;if(t.httpResponseCode)return 37;return 32}
getHttpBindingValue(t,n,s=false){const i=this.getSchema();const o=typeof i==="number"?i&255:this.isListSchema()?64:255
;const c=t&7;const u=n.mediaType?n.mediaType==="application/json"||n.mediaType.endsWith("+json")?2:1:0
;const l=n.streaming||o===42?this.isStructSchema()?2:1:0;const d=o>=4&&o<=7?c>=6?2:c>0&&c<4?1:0:0
;let f=o|u<<8|(n.idempotencyToken?1:0)<<10|l<<11|(n.sparse?1:0)<<13|d<<14|(n.hostLabel?1:0)<<17|(t===36&&typeof i!=="object"?1:0)<<18
;const h=o&192;const p=c&2&&(h===64||!s&&c&1)?this.getHttpBindingCollectionValue(t,n):void 0;const m=(p?.[1]??0)&255
;f|=(c>=6&&(m===4||m===6)?1:0)<<16;return[this,f,p]}getHttpBindingCollectionValue(t,n=this.getMergedTraits()){
const s=HttpBindingNormalizedSchema.of(this.getValueSchema());return s.getHttpBindingValue(t,{...s.getMergedTraits(),
...n},true)}getHttpBindings(){const t=this.getSchema()
;return typeof t!=="object"||t===null?F:this.bindings??=buildHttpBindings(this)}}const buildHttpBindings=t=>{const n=[]
;const s=[];const i=[];const c=[];const u=[];const l={};const d={};const f=[];const h={headers:d,prefixHeaders:f}
;const p={request:{memberBindings:u,byName:l},response:{bodyMemberNames:n,bindings:h}};const{request:m,response:g}=p
;for(const[p,g]of t.structIterator()){const t=HttpBindingNormalizedSchema.of(g);const y=t.getMergedTraits()
;const w=t.getHttpBindingLocation(y)
;const S=y.httpHeader?.toLowerCase()??y.httpPrefixHeaders?.toLowerCase()??y.httpQuery;const v=t.getHttpBindingValue(w,y)
;const E=[p,v,w,S];if(p==="__proto__")o(l);l[p]=E;if(v[1]>>10&1)m.hasIdempotency=true;u.push(E);const A=w&7;if(A===0){
i.push(p);c.push(g)}if((A&4)===0){n.push(p);s.push(g)}else if((A&6)===4)if(A&1)h.statusCode=E;else{h.payload=E
;const t=v[1]&255
;m.contentTypeInstruction=y.mediaType??(t===0?"text/plain":t===21||t===42?"application/octet-stream":null)}else if(A&1){
m.hasPrefixHeaders=true;f.push(E)}else{if(S==="__proto__")o(d);d[S]=E}}
if(m.contentTypeInstruction===void 0&&i.length)m.contentTypeInstruction=null
;m.syntheticBodySchema=createBodySchema(t,i,c);g.syntheticBodySchema=createBodySchema(t,n,s);return p}
;const buildPathSegments=t=>{const n=[];let s=0;for(const i of t.matchAll(/\{([^{}+]+)(\+)?\}/g)){
if(i.index>s)n.push([t.slice(s,i.index),0]);n.push([i[1],i[2]?2:1]);s=i.index+i[0].length}
if(n.length&&s<t.length)n.push([t.slice(s),0]);return n.length?n:void 0};const buildHttpOperationBindings=t=>{
const{http:n,endpoint:s}=B(t.traits??{});const[i,o]=n?.[1].split("?")??[]
;return[n?.[0],i,o?[...new URLSearchParams(o)]:[],i?buildPathSegments(i):void 0,s?.[0]]};const F={request:{
memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}}
;const getHttpOperationBindings=t=>t[L]??=buildHttpOperationBindings(t);const createBodySchema=(t,n,s)=>{
if(!n.length)return;const i=t.getSchema();const o=[3,i[1],i[2],t.getMergedTraits(),n,s];const c=i[6]
;const u=c&&n.reduce((t,n)=>t+(i[4].indexOf(n)<c?1:0),0);if(u)o[6]=u;return o};class SerdeContext{serdeContext
;setSerdeContext(t){this.serdeContext=t}}class HttpProtocol extends SerdeContext{options;compositeErrorRegistry
;constructor(t){super();this.options=t;this.compositeErrorRegistry=new P(t.defaultNamespace)
;for(const n of t.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(n)}getRequestType(){return R}
getResponseType(){return M}setSerdeContext(t){this.serdeContext=t;this.serializer.setSerdeContext(t)
;this.deserializer.setSerdeContext(t);if(this.getPayloadCodec())this.getPayloadCodec().setSerdeContext(t)}
updateServiceEndpoint(t,n){if("url"in n){t.protocol=n.url.protocol;t.hostname=n.url.hostname
;t.port=n.url.port?Number(n.url.port):void 0;t.path=n.url.pathname;t.fragment=n.url.hash||void 0
;t.username=n.url.username||void 0;t.password=n.url.password||void 0;if(!t.query)t.query={}
;for(const[s,i]of n.url.searchParams.entries())t.query[s]=i;if(n.headers)for(const s in n.headers){
if(!N(n.headers,s))continue;t.headers[s]=n.headers[s].join(", ")}return t}else{t.protocol=n.protocol
;t.hostname=n.hostname;t.port=n.port?Number(n.port):void 0;t.path=n.path;t.query={...n.query}
;if(n.headers)for(const s in n.headers){if(!N(n.headers,s))continue;t.headers[s]=n.headers[s]}return t}}
setHostPrefix(t,n,s,i=getHttpOperationBindings(n)){if(this.serdeContext?.disableHostPrefix)return;const o=i[4]
;if(typeof o!=="string")return;let c=o
;for(const[t,[,i]]of HttpBindingNormalizedSchema.of(n.input).getHttpBindings().request.memberBindings){
if(!(i>>17&1))continue;const n=s[t]
;if(typeof n!=="string")throw new Error(`@smithy/core/schema - ${t} in input must be a string as hostLabel.`)
;c=c.replace(`{${t}}`,n)}t.hostname=c+t.hostname
;if(!_(t.hostname))throw new Error(`[${t.hostname}] is not a valid hostname.`)}deserializeMetadata(t){return{
httpStatusCode:t.statusCode,
requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],
extendedRequestId:t.headers["x-amz-id-2"],cfId:t.headers["x-amz-cf-id"]}}resolveError(t,n,s){let i
;for(const o of s)for(const s of n)try{if(s==="*")i=o.getSchema(t);else i=o.getSchema(s+"#"+t);const n=o.getErrorCtor(i)
;if(n)return[i,n,"modeled"];else{const t=o.getBaseException();if(t){const n=o.getErrorCtor(t)
;if(n)return[i,n,"synthetic"]}}}catch(t){}for(const t of s){const n=t.getBaseException();if(n){const s=t.getErrorCtor(n)
;if(s)return[n,s,"synthetic"]}}return[[-3,"","Error",0,[],[],0],Error,"native"]}
async serializeEventStream({eventStream:t,requestSchema:n,initialRequest:s}){
const i=await this.loadEventStreamCapability();return i.serializeEventStream({eventStream:t,requestSchema:n,
initialRequest:s})}async deserializeEventStream({response:t,responseSchema:n,initialResponseContainer:s}){
const i=await this.loadEventStreamCapability();return i.deserializeEventStream({response:t,responseSchema:n,
initialResponseContainer:s})}async loadEventStreamCapability(){
const{EventStreamSerde:t,eventStreamSerdeProvider:n}=s(56579);const i=this.resolveEventStreamMarshaller(n)
;return new t({marshaller:i,serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,
defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}
getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}
async deserializeHttpMessage(t,n,s,i,o){return[]}getEventStreamMarshaller(){const t=this.serdeContext
;if(!t.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.")
;return t.eventStreamMarshaller}resolveEventStreamMarshaller(t){const n=this.serdeContext
;if(n.eventStreamMarshaller)return n.eventStreamMarshaller;return t(this.serdeContext)}}
class RpcProtocol extends HttpProtocol{async serializeRequest(t,n,s){const i=this.serializer;const o={};const c={}
;const u=await s.endpoint();const l=D.of(t?.input);const d=l.getSchema();let f;const h=n&&typeof n==="object"?n:{}
;const p=new R({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:o,headers:c,body:void 0});if(u){
this.updateServiceEndpoint(p,u);this.setHostPrefix(p,t,h)}if(h){const t=l.getEventStreamMember();if(t){if(h[t]){
const n={};for(const[s]of l.structIterator())if(s!==t&&h[s]!=null)n[s]=h[s];f=await this.serializeEventStream({
eventStream:h[t],requestSchema:l,initialRequest:n})}}else{i.write(d,h);f=i.flush()}}p.headers=Object.assign(p.headers,c)
;p.query=o;p.body=f;p.method="POST";return p}async deserializeResponse(t,n,s){const i=this.deserializer
;const o=D.of(t.output);const c={};if(this.isErrorResponse(s.statusCode)){const o=await collectBody(s.body,n)
;if(o.byteLength>0)Object.assign(c,await i.read(15,o));await this.handleError(t,n,s,c,this.deserializeMetadata(s))
;throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const t in s.headers){
if(!N(s.headers,t))continue;const n=s.headers[t];delete s.headers[t];s.headers[t.toLowerCase()]=n}
const u=o.getEventStreamMember();if(u)c[u]=await this.deserializeEventStream({response:s,responseSchema:o,
initialResponseContainer:c});else{const t=await collectBody(s.body,n)
;if(t.byteLength>0)Object.assign(c,await i.read(o,t))}c.$metadata=this.deserializeMetadata(s);return c}
isErrorResponse(t){return t>=300}}class AbstractRpcV2Protocol extends RpcProtocol{
constructor({defaultNamespace:t,errorTypeRegistries:n}){super({defaultNamespace:t,errorTypeRegistries:n})}
async serializeRequest(t,n,s){const i=await super.serializeRequest(t,n,s);Object.assign(i.headers,{
"content-type":this.getDefaultContentType(),"smithy-protocol":this.getSmithyProtocolHeaderValue(),
accept:this.getDefaultContentType()});if($(t.input)==="unit"){delete i.body;delete i.headers["content-type"]
}else this.applyEmptyBody(i);const{service:o,operation:c}=I(s);const u=`/service/${o}/operation/${c}`
;if(i.path.endsWith("/"))i.path+=u.slice(1);else i.path+=u;return i}isErrorResponse(t){return t!==200}}
const resolvedPath=(t,n,s,i,o,c)=>{if(n!=null&&n[s]!==void 0){const n=i()
;if(n==null||n.length<=0)throw new Error("Empty value provided for input HTTP label: "+s+".")
;t=t.replace(o,c?n.split("/").map(t=>extendedEncodeURIComponent(t)).join("/"):extendedEncodeURIComponent(n))
}else throw new Error("No value provided for input HTTP label: "+s+".");return t};class RequestBuilder{input;context
;query={};method="";headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(t,n){this.input=t
;this.context=n}async build(){const{hostname:t,protocol:n="https",port:s,path:i}=await this.context.endpoint()
;this.path=i;for(const t of this.resolvePathStack)t(this.path);return new R({protocol:n,hostname:this.hostname||t,
port:s,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(t){this.hostname=t
;return this}bp(t){this.resolvePathStack.push(n=>{this.path=`${n?.endsWith("/")?n.slice(0,-1):n||""}`+t});return this}
p(t,n,s,i){this.resolvePathStack.push(o=>{this.path=resolvedPath(o,this.input,t,n,s,i)});return this}h(t){this.headers=t
;return this}q(t){this.query=t;return this}b(t){this.body=t;return this}m(t){this.method=t;return this}}
class FromStringShapeDeserializer extends SerdeContext{settings;constructor(t){super();this.settings=t}read(t,n){
const s=HttpBindingNormalizedSchema.of(t);const i=s.getMergedTraits();const o=s.getHttpBindingLocation(i)
;return this.readHttpBinding(s.getHttpBindingValue(o,i),n,o)}readHttpBinding([t,n,s],i,o){const c=n&255
;if((c&192)===64){s??=t.getHttpBindingCollectionValue(o);return l(i).map(t=>this.readHttpBinding(s,t,o))}switch(c){
case 21:case 42:return(this.serdeContext?.base64Decoder??h)(i);case 4:case 5:case 6:case 7:{
const t=this.settings.httpBindings?n>>14&3:0
;const s=this.settings.timestampFormat.useTrait&&c>4?c:t?t+4:this.settings.timestampFormat.default;switch(s){case 5:
return y(i);case 6:return g(i);case 7:return m(i);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",i);return new Date(i)}}case 0:{
const t=n>>8&3;if(!t)return i;let s=i
;if((o&6)===6)s=(this.serdeContext?.utf8Encoder??f)((this.serdeContext?.base64Decoder??h)(s));return t===2?p.from(s):s}
case 1:return Number(i);case 2:return i.toLowerCase()==="true";case 17:return BigInt(i);case 19:
return new d(i,"bigDecimal");default:return i}}}class ToStringShapeSerializer extends SerdeContext{settings
;stringBuffer="";constructor(t){super();this.settings=t}write(t,n){const s=HttpBindingNormalizedSchema.of(t)
;const i=s.getMergedTraits();const o=s.getHttpBindingLocation(i);this.writeHttpBinding(s.getHttpBindingValue(o,i),n,o)}
writeHttpBinding([t,n,s],i,o){const c=n&255;switch(typeof i){case"object":if(i===null){this.stringBuffer="null";return}
if(c>=4&&c<=7){
if(!(i instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${t.getName(true)}`)
;const s=this.settings.httpBindings?n>>14&3:0
;const o=this.settings.timestampFormat.useTrait&&c>4?c:s?s+4:this.settings.timestampFormat.default;switch(o){case 5:
this.stringBuffer=i.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=E(i);break;case 7:
this.stringBuffer=String(i.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",i)
;this.stringBuffer=String(i.getTime()/1e3)}return}if((c===21||c===42)&&"byteLength"in i){
this.stringBuffer=(this.serdeContext?.base64Encoder??v)(i);return}if((c&192)===64&&Array.isArray(i)){
s??=t.getHttpBindingCollectionValue(o);const n=s[1]&255;const c=n>=4&&n<=7;let u="";for(const t of i){
this.writeHttpBinding(s,t,o);const n=this.flush();if(u)u+=", ";u+=c?n:A(n)}this.stringBuffer=u;return}
this.stringBuffer=JSON.stringify(i,null,2);break;case"string":const u=n>>8&3;let l=i;if(u===2)l=p.from(l)
;if(u&&(o&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??v)(l.toString());return}this.stringBuffer=i;break
;default:this.stringBuffer=n>>10&1?S():String(i)}}flush(){const t=this.stringBuffer;this.stringBuffer="";return t}}
function determineTimestampFormat(t,n){if(n.timestampFormat.useTrait){const n=t.getSchema()
;if(n===5||n===6||n===7)return n}const{httpLabel:s,httpPrefixHeaders:i,httpHeader:o,httpQuery:c}=t.getMergedTraits()
;const u=n.httpBindings?typeof i==="string"||Boolean(o)?6:Boolean(c)||Boolean(s)?5:void 0:void 0
;return u??n.timestampFormat.default}const z="content-length";function contentLengthMiddleware(t){return n=>async s=>{
const i=s.request;if(R.isInstance(i)){const{body:n,headers:s}=i
;if(n&&Object.keys(s).map(t=>t.toLowerCase()).indexOf(z)===-1)try{const s=t(n);if(s!=null)i.headers={...i.headers,
[z]:String(s)}}catch(t){}}return n({...s,request:i})}}const H={step:"build",
tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:true}
;const escapeUri=t=>encodeURIComponent(t).replace(/[!'()*]/g,hexEncode)
;const hexEncode=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`;class SerdeContextConfig{serdeContext
;setSerdeContext(t){this.serdeContext=t}}class UnionSerde{from;to;keys;constructor(t,n){this.from=t;this.to=n
;const s=Object.keys(this.from);const i=new Set(s);i.delete("__type");this.keys=i}mark(t){this.keys.delete(t)}
hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){
const t=this.keys.values().next().value;const n=this.from[t];this.to.$unknown=[t,n]}}}let j
;function detectBufferParsing(){if(j===void 0)try{if(typeof Buffer!=="function")j=false;else{
const t=JSON.parse(Buffer.from([123,125]));j=t!==null&&typeof t==="object"}}catch{j=false}return j}
function jsonReviver(t,n,s){if(s?.source){const t=s.source;if(typeof n==="number"){
const s=n<=Number.MAX_SAFE_INTEGER&&n>=Number.MIN_SAFE_INTEGER;if(s){if(isRepresentable(t,n))return n
;return new d(t,"bigDecimal")}else{if(isFractionalBigNumeric(t))return new d(t,"bigDecimal")
;if(/[eE]/.test(t))return expandExponentToBigInt(t);return BigInt(t)}}}return n}function isFractionalBigNumeric(t){
const n=t.indexOf(".");if(n===-1)return false;const s=t.search(/[eE]/);if(s===-1)return true;const i=s-n-1
;const o=parseInt(t.slice(s+1),10);return o<i}function isRepresentable(t,n){if(t===String(n))return true
;if(Object.is(n,-0))return true;if(/[eE]/.test(t))return expandToDecimal(t)===expandToDecimal(String(n))
;const s=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");const i=String(n);if(s===i)return true
;if(/[eE]/.test(i))return s===expandToDecimal(i);return false}function expandToDecimal(t){const n=t.startsWith("-")
;const s=n?t.slice(1):t;const i=s.search(/[eE]/);let o;if(i===-1)o=s;else{const t=parseInt(s.slice(i+1),10)
;const n=s.slice(0,i);const c=n.indexOf(".");let u;let l;if(c===-1){u=n;l=n.length}else{u=n.slice(0,c)+n.slice(c+1);l=c}
u=u.replace(/0+$/,"")||"0";const d=l+t
;if(u==="0")o="0";else if(d<=0)o="0."+"0".repeat(-d)+u;else if(d>=u.length)o=u+"0".repeat(d-u.length);else o=u.slice(0,d)+"."+u.slice(d)
}if(o.includes("."))o=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");return(n?"-":"")+o}
function expandExponentToBigInt(t){const n=t.search(/[eE]/);const s=parseInt(t.slice(n+1),10);const i=t.startsWith("-")
;const o=t.slice(i?1:0,n);const c=o.indexOf(".");let u;let l;if(c===-1){u=o;l=s}else{u=o.slice(0,c)+o.slice(c+1)
;const t=o.length-c-1;l=s-t}u=u.replace(/0+$/,"")||"0"
;const d=BigInt(u)*10n**BigInt(l+(o.replace(".","").length-u.length));return i?-d:d}
const V=Symbol.for("@aws-sdk/reviver");function needsReviver(t){const n=D.of(t);const s=n.getSchema()
;if(Array.isArray(s)&&n.isStructSchema()){if(V in s)return s[V];const t=_check(n,new Set);s[V]=t;return t}
return _check(n,new Set)}function _check(t,n){const s=t.getSchema();if(n.has(s))return false;n.add(s)
;if(t.isBigIntegerSchema()||t.isBigDecimalSchema())return true;if(t.isStructSchema()){
for(const[,s]of t.structIterator())if(_check(s,n))return true}else if(t.isListSchema()||t.isMapSchema()){
if(_check(t.getValueSchema(),n))return true}else if(t.isDocumentSchema())return true;return false}
const collectBodyString=(t,n)=>collectBody(t,n).then(t=>(n?.utf8Encoder??f)(t));async function parseJsonBody(t,n,s){
let i;if(detectBufferParsing()&&typeof t?.[Symbol.asyncIterator]==="function"){const s=await collectBody(t,n)
;if(typeof Buffer==="function")if(Buffer.isBuffer(s))i=s;else i=Buffer.from(s.buffer,s.byteOffset,s.byteLength)}
if(!i)i=await collectBodyString(t,n);if(i.length===0)return{};const o=s&&needsReviver(s)?jsonReviver:void 0;try{
return JSON.parse(i,o)}catch(t){if(t?.name==="SyntaxError")Object.defineProperty(t,"$responseBodyText",{
value:typeof i==="string"?i:i.toString("utf8")});throw t}}
const findKey=(t,n)=>Object.keys(t).find(t=>t.toLowerCase()===n.toLowerCase());const sanitizeErrorCode=t=>{let n=t
;if(typeof n==="number")n=n.toString();if(n.indexOf(",")>=0)n=n.split(",")[0];if(n.indexOf(":")>=0)n=n.split(":")[0]
;if(n.indexOf("#")>=0)n=n.split("#")[1];return n};const loadSmithyRpcV2JsonErrorCode=(t,n)=>{if(n?.__type!==void 0){
let t=n.__type;if(typeof t==="number")t=t.toString();if(t.indexOf(",")>=0)t=t.split(",")[0]
;if(t.indexOf(":")>=0)t=t.split(":")[0];return t}};const loadErrorCode=({headers:t},n,s)=>{while(s.length>0){
const i=s.shift();switch(i){case"header":const s=findKey(t??{},"x-amzn-errortype")
;if(s!==void 0)return sanitizeErrorCode(t[s]);break;case"code":const i=findKey(n??{},"code")
;if(i&&n[i]!==void 0)return sanitizeErrorCode(n[i]);break;case"type":
if(n?.__type!==void 0)return sanitizeErrorCode(n.__type);break}}}
;class JsonShapeDeserializer2 extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}
async read(t,n){const s=needsReviver(t)?jsonReviver:void 0;let i;if(typeof n==="string"){if(n.length===0)return{}
;i=JSON.parse(n,s)}else if(n instanceof Uint8Array&&detectBufferParsing()){if(n.byteLength===0)return{}
;const t=Buffer.isBuffer(n)?n:Buffer.from(n.buffer,n.byteOffset,n.byteLength);i=JSON.parse(t,s)
}else i=await parseJsonBody(n,this.serdeContext,t);return this._read(t,i)}readObject(t,n){return this._read(t,n)}
_read(t,n){const s=n!==null&&typeof n==="object";const i=D.of(t);if(s){
if(i.isStructSchema())return this._readStruct(i,n);if(Array.isArray(n)&&i.isListSchema()){const t=i.getValueSchema()
;if(this.needsTransform(t))for(let s=0;s<n.length;++s)n[s]=this._read(t,n[s]);return n}if(i.isMapSchema()){
const t=i.getValueSchema();const s=n;if(this.needsTransform(t))for(const n in s){if(!N(s,n))continue
;if(n==="__proto__")o(s);s[n]=this._read(t,s[n])}return s}}if(i.isBlobSchema()&&typeof n==="string")return h(n)
;const c=i.getMergedTraits().mediaType;if(i.isStringSchema()&&typeof n==="string"&&c){
const t=c==="application/json"||c.endsWith("+json");if(t)return p.from(n);return n}if(i.isTimestampSchema()&&n!=null){
const t=determineTimestampFormat(i,this.settings);switch(t){case 5:return x(n);case 6:return C(n);case 7:return T(n)
;default:console.warn("Missing timestamp format, parsing value with Date constructor:",n);return new Date(n)}}
if(i.isBigIntegerSchema()&&(typeof n==="number"||typeof n==="string"))return BigInt(n)
;if(i.isBigDecimalSchema()&&n!=void 0){if(n instanceof d)return n;const t=n
;if(t.type==="bigDecimal"&&"string"in t)return new d(t.string,t.type);return new d(String(n),"bigDecimal")}
if(i.isNumericSchema()&&typeof n==="string"){switch(n){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":
return NaN}return n}if(i.isDocumentSchema())if(s)if(Array.isArray(n))for(let t=0;t<n.length;++t){const s=n[t]
;if(!(s instanceof d))n[t]=this._read(i,s)}else{const t=n;for(const n in t){if(!N(t,n))continue;if(n==="__proto__")o(t)
;const s=t[n];if(!(s instanceof d))t[n]=this._read(i,s)}}return n}_readStruct(t,n){const s=t.isUnionSchema();const i={}
;let o;const c=typeof n.__type==="string";const{jsonName:u}=this.settings;if(u&&c)o={};let l;if(s)l=new UnionSerde(n,i)
;for(const[d,f]of t.structIterator()){let t=d;if(u){t=f.getMergedTraits().jsonName??t;if(c)o[t]=d}if(s)l.mark(t)
;if(n[t]!=null)i[d]=this._read(f,n[t])}if(s)l.writeUnknown();else if(c)for(const t in n){if(!N(n,t))continue
;const s=n[t];const c=u?o[t]??t:t;if(!(c in i))i[c]=s}return i}needsTransform(t){
if(t.isBlobSchema()||t.isTimestampSchema()||t.isBigIntegerSchema()||t.isBigDecimalSchema()||t.isNumericSchema())return true
;if(t.isDocumentSchema()||t.isStructSchema()||t.isListSchema()||t.isMapSchema())return true
;if(t.isStringSchema()&&t.getMergedTraits().mediaType)return true;return false}}
class JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(t){if(typeof Buffer==="function"){
const n=Buffer.allocUnsafe(t);return new JsonBytesStringAdapter(n.buffer,n.byteOffset,n.byteLength)}
return new JsonBytesStringAdapter(t)}toString(){return this.s()}valueOf(){return this.s()}includes(t,n){
if(typeof t==="string")return this.s().includes(t,n);return Uint8Array.prototype.includes.call(this,t,n)}indexOf(t,n){
if(typeof t==="string")return this.s().indexOf(t,n);return Uint8Array.prototype.indexOf.call(this,t,n)}lastIndexOf(t,n){
if(typeof t==="string")return this.s().lastIndexOf(t,n);const s=Uint8Array.prototype.lastIndexOf
;if(n!==void 0)return s.call(this,t,n);return s.call(this,t)}startsWith(t,n){return this.s().startsWith(t,n)}
endsWith(t,n){return this.s().endsWith(t,n)}match(t){return this.s().match(t)}replace(t,n){return this.s().replace(t,n)}
search(t){return this.s().search(t)}split(t,n){return this.s().split(t,n)}substring(t,n){return this.s().substring(t,n)}
trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(t){
return this.s().charAt(t)}charCodeAt(t){return this.s().charCodeAt(t)}padStart(t,n){return this.s().padStart(t,n)}
padEnd(t,n){return this.s().padEnd(t,n)}repeat(t){return this.s().repeat(t)}toUpperCase(){return this.s().toUpperCase()}
toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const t=Date.now();if(t>q+6e4){
console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.")
;q=t}this.string=f(this)}return this.string}}var q=0;const W=new TextEncoder;const J=34
;const G=new Uint8Array([116,114,117,101]);const Q=new Uint8Array([102,97,108,115,101])
;const K=new Uint8Array([110,117,108,108]);const X=new Array(128).fill(null);X[8]="b";X[9]="t";X[10]="n";X[12]="f"
;X[13]="r";X[34]='"';X[92]="\\";for(let t=0;t<32;t++)if(X[t]===null)X[t]="u00"+t.toString(16).padStart(2,"0")
;function alloc(t){return JsonBytesStringAdapter.allocUnsafe(t)}class JsonShapeSerializer2 extends SerdeContextConfig{
settings;json;i=0;rootSchema;rawValue;passthrough=false;constructor(t){super();this.settings=t;this.json=alloc(2048)}
write(t,n){this.i=0;this.rawValue=n;this.rootSchema=D.of(t)
;this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema()
;if(!this.passthrough)this.writeValue(this.rootSchema,n,void 0)}writeDiscriminatedDocument(t,n){this.i=0
;this.rootSchema=D.of(t);const s=this.rootSchema;if(s.isStructSchema()&&n!=null&&typeof n==="object"){
this.writeValue(s,n,void 0);const t=`"__type":"${s.getName(true)??"Unknown"}",`;const i=t.length;this.ensure(i)
;this.json.copyWithin(1+i,1,this.i);W.encodeInto(t,this.json.subarray(1));this.i+=i}else this.writeValue(s,n,void 0)}
flush(){this.rootSchema=void 0;const t=this.i;this.i=0;const n=this.rawValue;this.rawValue=void 0;if(t===0)return n
;const s=this.json.subarray(0,t);this.json=alloc(2048);return s}ensure(t){const{i:n,json:s}=this;if(n+t>s.length){
let i=s.length*2;while(i<n+t)i*=2;const o=alloc(i);o.set(this.json);this.json=o}}writeAscii(t){const n=t.length
;this.ensure(n);let{i:s,json:i}=this;for(let o=0;o<n;++o){i[s]=t.charCodeAt(o);s+=1}this.i=s}writeAsciiQuoted(t){
const n=t.length;this.ensure(n+4);let{json:s,i}=this;s[i++]=J;for(let o=0;o<n;++o)s[i++]=t.charCodeAt(o);s[i++]=J
;this.i=i}writeJsonString(t){const n=t.length;this.ensure(n*3+2);this.json[this.i++]=J;for(let s=0;s<n;++s){
const i=t.charCodeAt(s);if(i>34&&i<92)this.json[this.i++]=i;else if(i<128){const t=X[i];if(t!==null){
this.ensure(t.length+1+3*(n-s-1)+1);this.json[this.i++]=92
;for(let n=0;n<t.length;n++)this.json[this.i++]=t.charCodeAt(n)}else this.json[this.i++]=i}else if(i>=55296&&i<=56319){
const o=s+1<n?t.charCodeAt(s+1):0;if(o>=56320&&o<=57343){this.ensure(4)
;const{written:n}=W.encodeInto(t.substring(s,s+2),this.json.subarray(this.i));this.i+=n;++s}else{
this.ensure(6+3*(n-s-1)+1);this.writeUnicodeEscape(i)}}else if(i>=56320&&i<=57343){this.ensure(6+3*(n-s-1)+1)
;this.writeUnicodeEscape(i)}else{let{i:t,json:n}=this;if(i<2048){n[t++]=192|i>>6;n[t++]=128|i&63}else{n[t++]=224|i>>12
;n[t++]=128|i>>6&63;n[t++]=128|i&63}this.i=t}}this.json[this.i++]=J}writeUnicodeEscape(t){let{json:n,i:s}=this;n[s++]=92
;n[s++]=117;const i=t.toString(16).padStart(4,"0");for(let t=0;t<4;++t)n[s++]=i.charCodeAt(t);this.i=s}static B64=(()=>{
const t=new Uint8Array(64)
;for(let n=0;n<64;++n)t[n]="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(n);return t})()
;writeBase64(t){const n=Math.ceil(t.length/3)*4;this.ensure(n+2);const s=this.json;const i=JsonShapeSerializer2.B64
;let o=this.i;s[o++]=J;const c=t.length;const u=c%3;const l=c-u;for(let n=0;n<l;n+=3){const c=t[n];const u=t[n+1]
;const l=t[n+2];s[o++]=i[c>>2];s[o++]=i[(c&3)<<4|u>>4];s[o++]=i[(u&15)<<2|l>>6];s[o++]=i[l&63]}if(u===2){const n=t[l]
;const c=t[l+1];s[o++]=i[n>>2];s[o++]=i[(n&3)<<4|c>>4];s[o++]=i[(c&15)<<2];s[o++]=61}else if(u===1){const n=t[l]
;s[o++]=i[n>>2];s[o++]=i[(n&3)<<4];s[o++]=61;s[o++]=61}s[o++]=J;this.i=o}writeValue(t,n,s){if(n==null){
if(s?.isStructSchema()){if(n===void 0){const n=D.of(t);if(n.isIdempotencyToken()){this.writeAsciiQuoted(S());return}}
return}this.ensure(4);this.json.set(K,this.i);this.i+=4;return}const i=D.of(t);const o=typeof n==="object"
;if(i.isStringSchema()){const t=i.getMergedTraits().mediaType;if(t){const s=t==="application/json"||t.endsWith("+json")
;if(s){this.writeJsonString(p.from(n).toString());return}}}
if(this.settings.bigNumberAsString&&n!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){
const t=n instanceof d?n.string:String(n);this.writeAsciiQuoted(t);return}if(o){if(i.isStructSchema()){
this.writeStruct(i,n);return}if(Array.isArray(n)&&(i.isListSchema()||i.isDocumentSchema())){
this.writeList(i,n,i.isDocumentSchema());return}if(i.isMapSchema()){this.writeMap(i,n,false);return}
if(n instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){this.writeBase64(n);return}
if(n instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,n);return}if(n instanceof d){
this.writeAscii(n.string);return}if(i.isDocumentSchema()){
if(Array.isArray(n))this.writeList(i,n,true);else this.writeMap(i,n,true);return}const t=JSON.stringify(n)
;this.writeAscii(t);return}if(typeof n==="string"){if(i.isBlobSchema()){const t=(this.serdeContext?.base64Encoder??v)(n)
;this.writeAsciiQuoted(t);return}this.writeJsonString(n);return}if(typeof n==="number"){
if(Math.abs(n)===1/0||Number.isNaN(n)){this.writeAsciiQuoted(String(n));return}const t=String(n);this.writeAscii(t)
;return}if(typeof n==="boolean"){this.ensure(5);let{i:t,json:s}=this;if(n){s.set(G,t);t+=4}else{s.set(Q,t);t+=5}this.i=t
;return}if(typeof n==="bigint"){this.writeAscii(n.toString());return}this.writeAscii(String(n))}writeStruct(t,n){
this.ensure(2);this.json[this.i++]=123;let s=false;const i=typeof n.__type==="string";let o;if(i)o=new Set
;for(const[i,c]of t.structIterator()){const u=n[i];if(u==null&&!c.isIdempotencyToken())continue;if(s){this.ensure(1)
;this.json[this.i++]=44}s=true;const l=this.settings.jsonName?c.getMergedTraits().jsonName??i:i;if(o){o.add(i);o.add(l)}
this.writeAsciiQuoted(l);this.json[this.i++]=58;this.writeValue(c,u,t)}if(!s&&t.isUnionSchema()){const{$unknown:s}=n
;if(Array.isArray(s)){const[n,i]=s;this.writeAsciiQuoted(n);this.ensure(1);this.json[this.i++]=58
;this.writeValue(15,i,t)}}else if(i)for(const t in n){if(o.has(t))continue;o.add(t);const i=n[t];if(s){this.ensure(1)
;this.json[this.i++]=44}s=true;this.writeAsciiQuoted(t);this.ensure(1);this.json[this.i++]=58
;this.writeValue(15,i,void 0)}this.ensure(1);this.json[this.i++]=125}writeList(t,n,s){
const i=!!t.getMergedTraits().sparse;const o=t.getValueSchema()
;if(!s)if(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema()){let t=false;for(let s=0;s<n.length;++s){
const o=n[s];if(Number.isNaN(o)||o===1/0||o===-1/0||o==null&&!i){t=true;break}}let s;if(!t)s=JSON.stringify(n);else{
const t=[];for(let s=0;s<n.length;++s){const o=n[s];if(o==null&&!i)continue
;if(Number.isNaN(o)||o===1/0||o===-1/0)t.push(String(o));else t.push(o)}s=JSON.stringify(t)}this.ensure(s.length*3)
;this.i+=W.encodeInto(s,this.json.subarray(this.i)).written;return}this.ensure(2);this.json[this.i++]=91;let c=false
;for(let t=0;t<n.length;++t){const u=n[t];if(s?u===void 0:u==null&&!i)continue;if(c){this.ensure(1)
;this.json[this.i++]=44}this.writeValue(o,u,void 0);c=true}this.ensure(1);this.json[this.i++]=93}writeMap(t,n,s){
const i=!!t.getMergedTraits().sparse;const o=t.getValueSchema()
;if(!s)if(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema()){let t;for(const s in n){if(!N(n,s))continue
;const o=n[s];if(Number.isNaN(o)||o===1/0||o===-1/0){(t??={})[s]=o;n[s]=String(o)}else if(o===null&&!i){(t??={})[s]=null
;n[s]=void 0}}const s=JSON.stringify(n);if(t)Object.assign(n,t);this.ensure(s.length*3)
;this.i+=W.encodeInto(s,this.json.subarray(this.i)).written;return}this.ensure(2);this.json[this.i++]=123;let c=true
;for(const t in n){if(!N(n,t))continue;const u=n[t];if(s?u===void 0:u==null&&!i)continue;if(!c){this.ensure(1)
;this.json[this.i++]=44}c=false;this.writeJsonString(t);this.ensure(1);this.json[this.i++]=58
;this.writeValue(o,u,void 0)}this.ensure(1);this.json[this.i++]=125}writeTimestamp(t,n){
const s=determineTimestampFormat(t,this.settings);switch(s){case 5:{const t=n.toISOString().replace(".000Z","Z")
;this.writeAsciiQuoted(t);return}case 6:this.writeAsciiQuoted(E(n));return;case 7:{const t=String(n.getTime()/1e3)
;this.writeAscii(t);return}default:{const t=String(n.getTime()/1e3);this.writeAscii(t);return}}}}
class JsonCodec2 extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}createSerializer(){
const t=new JsonShapeSerializer2(this.settings);t.setSerdeContext(this.serdeContext);return t}createDeserializer(){
const t=new JsonShapeDeserializer2(this.settings);t.setSerdeContext(this.serdeContext);return t}}
class JsonShapeDeserializer extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}async read(t,n){
const s=needsReviver(t)?jsonReviver:void 0
;return this._read(t,typeof n==="string"?JSON.parse(n,s):await parseJsonBody(n,this.serdeContext,t))}readObject(t,n){
return this._read(t,n)}_read(t,n){const s=n!==null&&typeof n==="object";const i=D.of(t);if(s){if(i.isStructSchema()){
const t=n;const s=i.isUnionSchema();const o={};let c;const{jsonName:u}=this.settings;if(u)c={};let l
;if(s)l=new UnionSerde(t,o);for(const[n,d]of i.structIterator()){let i=n;if(u){i=d.getMergedTraits().jsonName??i;c[i]=n}
if(s)l.mark(i);if(t[i]!=null)o[n]=this._read(d,t[i])}
if(s)l.writeUnknown();else if(typeof t.__type==="string")for(const n in t){if(!N(t,n))continue;const s=t[n]
;const i=u?c[n]??n:n;if(!(i in o))o[i]=s}return o}if(Array.isArray(n)&&i.isListSchema()){const t=i.getValueSchema()
;const s=[];for(const i of n)s.push(this._read(t,i));return s}if(i.isMapSchema()){const t=i.getValueSchema();const s={}
;for(const i in n){if(!N(n,i))continue;if(i==="__proto__")o(s);s[i]=this._read(t,n[i])}return s}}
if(i.isBlobSchema()&&typeof n==="string")return h(n);const c=i.getMergedTraits().mediaType
;if(i.isStringSchema()&&typeof n==="string"&&c){const t=c==="application/json"||c.endsWith("+json")
;if(t)return p.from(n);return n}if(i.isTimestampSchema()&&n!=null){const t=determineTimestampFormat(i,this.settings)
;switch(t){case 5:return x(n);case 6:return C(n);case 7:return T(n);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",n);return new Date(n)}}
if(i.isBigIntegerSchema()&&(typeof n==="number"||typeof n==="string"))return BigInt(n)
;if(i.isBigDecimalSchema()&&n!=void 0){if(n instanceof d)return n;const t=n
;if(t.type==="bigDecimal"&&"string"in t)return new d(t.string,t.type);return new d(String(n),"bigDecimal")}
if(i.isNumericSchema()&&typeof n==="string"){switch(n){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":
return NaN}return n}if(i.isDocumentSchema())if(s){const t=Array.isArray(n)?[]:{};for(const s in n){if(!N(n,s))continue
;if(s==="__proto__")o(t);const c=n[s];if(c instanceof d)t[s]=c;else t[s]=this._read(i,c)}return t
}else return structuredClone(n);return n}}const Y=String.fromCharCode(925);class JsonReplacer{values=new Map;counter=0
;stage=0;createReplacer(){if(this.stage===1)throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.")
;if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");this.stage=1;return(t,n)=>{
if(n instanceof d){const t=Y+"nv"+this.counter+++"_"+n.string;this.values.set(`"${t}"`,n.string);return t}
if(typeof n==="bigint"){const t=n.toString();const s=Y+"b"+this.counter+++"_"+t;this.values.set(`"${s}"`,t);return s}
return n}}replaceInJson(t){if(this.stage===0)throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.")
;if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");this.stage=2
;if(this.counter===0)return t;for(const[n,s]of this.values)t=t.replace(n,s);return t}}
class JsonShapeSerializer extends SerdeContextConfig{settings;buffer;useReplacer=false;rootSchema;constructor(t){super()
;this.settings=t}write(t,n){this.rootSchema=D.of(t);this.buffer=this._write(this.rootSchema,n)}flush(){
const{rootSchema:t,useReplacer:n}=this;this.rootSchema=void 0;this.useReplacer=false
;if(t?.isStructSchema()||t?.isDocumentSchema()){if(!n)return JSON.stringify(this.buffer);const t=new JsonReplacer
;return t.replaceInJson(JSON.stringify(this.buffer,t.createReplacer(),0))}return this.buffer}
writeDiscriminatedDocument(t,n){this.write(t,n)
;if(typeof this.buffer==="object")this.buffer.__type=D.of(t).getName(true)}_write(t,n,s){
const i=n!==null&&typeof n==="object";const c=D.of(t);if(i){if(c.isStructSchema()){const t=n;const s={}
;const{jsonName:i}=this.settings;let u;if(i)u={};let l=0;for(const[n,o]of c.structIterator()){
const d=this._write(o,t[n],c);if(d!==void 0){let t=n;if(i){t=o.getMergedTraits().jsonName??n;u[n]=t}s[t]=d;l++}}
if(c.isUnionSchema()&&l===0){const{$unknown:n}=t;if(Array.isArray(n)){const[t,i]=n;if(t==="__proto__")o(s)
;s[t]=this._write(15,i)}}else if(typeof t.__type==="string")for(const n in t){if(!N(t,n))continue;const o=t[n]
;const c=i?u[n]??n:n;if(!(c in s))s[c]=this._write(15,o)}return s}if(Array.isArray(n)&&c.isListSchema()){
const t=c.getValueSchema();const s=[];const i=!!c.getMergedTraits().sparse
;for(const o of n)if(i||o!=null)s.push(this._write(t,o));return s}if(c.isMapSchema()){const t=c.getValueSchema()
;const s={};const i=!!c.getMergedTraits().sparse;for(const c in n){if(!N(n,c))continue;const u=n[c];if(i||u!=null){
if(c==="__proto__")o(s);s[c]=this._write(t,u)}}return s}if(n instanceof Uint8Array&&c.isBlobSchema()){
if(c===this.rootSchema)return n;return(this.serdeContext?.base64Encoder??v)(n)}
if(n instanceof Date&&(c.isTimestampSchema()||c.isDocumentSchema())){const t=determineTimestampFormat(c,this.settings)
;switch(t){case 5:return n.toISOString().replace(".000Z","Z");case 6:return E(n);case 7:return n.getTime()/1e3;default:
console.warn("Missing timestamp format, using epoch seconds",n);return n.getTime()/1e3}}
if(n instanceof d)this.useReplacer=true}if(n===null&&s?.isStructSchema())return;if(c.isStringSchema()){
if(typeof n==="undefined"&&c.isIdempotencyToken())return S();const t=c.getMergedTraits().mediaType;if(n!=null&&t){
const s=t==="application/json"||t.endsWith("+json");if(s)return p.from(n)}return n}if(typeof n==="number"){
if(Math.abs(n)===1/0||isNaN(n))return String(n);return n}if(typeof n==="string"&&c.isBlobSchema()){
if(c===this.rootSchema)return n;return(this.serdeContext?.base64Encoder??v)(n)}
if(typeof n==="bigint")this.useReplacer=true;if(c.isDocumentSchema())if(i){
if(n instanceof Uint8Array)return(this.serdeContext?.base64Encoder??v)(n);const t=Array.isArray(n)?[]:{}
;for(const s in n){if(!N(n,s))continue;const i=n[s];if(s==="__proto__")o(t);if(i instanceof d){this.useReplacer=true
;t[s]=i}else t[s]=this._write(c,i)}return t}else return structuredClone(n);return n}}
n.AbstractRpcV2Protocol=AbstractRpcV2Protocol;n.Field=class Field{name;kind;values
;constructor({name:t,kind:n=U.HEADER,values:s=[]}){this.name=t;this.kind=n;this.values=s}add(t){this.values.push(t)}
set(t){this.values=t}remove(t){this.values=this.values.filter(n=>n!==t)}toString(){
return this.values.map(t=>t.includes(",")||t.includes(" ")?`"${t}"`:t).join(", ")}get(){return this.values}}
;n.Fields=class Fields{entries={};encoding;constructor({fields:t=[],encoding:n="utf-8"}){
t.forEach(this.setField.bind(this));this.encoding=n}setField(t){this.entries[t.name.toLowerCase()]=t}getField(t){
return this.entries[t.toLowerCase()]}removeField(t){delete this.entries[t.toLowerCase()]}getByType(t){
return Object.values(this.entries).filter(n=>n.kind===t)}};n.FromStringShapeDeserializer=FromStringShapeDeserializer
;n.HttpBindingProtocol=class HttpBindingProtocol extends HttpProtocol{async serializeRequest(t,n,s){
const i=n&&typeof n==="object"?n:{};const o={};const c=await s.endpoint()
;const u=HttpBindingNormalizedSchema.of(t?.input);const l=u.getHttpBindings().request
;const d=getHttpOperationBindings(t);const f=new R({query:o,headers:{}});if(c){this.updateServiceEndpoint(f,c)
;this.setHostPrefix(f,t,i,d);const[n,s,u]=d;if(n){f.method=n;f.path=f.path==="/"?s:f.path+s;for(const[t,n]of u)o[t]=n}}
f.query=o;const h=this.serializeHttpBindings(i,f,l,d);if(h)f.body=await this.serializeEventStream({eventStream:h,
requestSchema:u});return f}serializeHttpBindings(t,n,s,i){const o=this.serializer
;const c=typeof o.writeCodec==="function"?o:void 0;const u=n.query;const l=n.headers;const d=s.syntheticBodySchema
;let f=false;let h;let p;let m;const g=Object.getOwnPropertyNames(t);const y=Object.getPrototypeOf(t)
;const w=(y===Object.prototype||y===null)&&!s.hasIdempotency&&!s.hasPrefixHeaders&&g.length*2<s.memberBindings.length
;const S=w?g.length:s.memberBindings.length;for(let n=0;n<S;++n){
const i=w?N(s.byName,g[n])?s.byName[g[n]]:void 0:s.memberBindings[n];if(!i)continue;const d=i[1];const y=i[0]
;const S=d[0];const v=d[1];const E=d[2];const A=i[2];const T=i[3];const C=t[y];if(C==null&&!(v>>10&1))continue
;if(A===36){const t=v>>11&3;if(t)if(t===2)p=C||void 0;else h=C;else{if(c)c.writeCodec(S,C);else o.write(S,C);h=o.flush()
}}else if(A===33||A===38){const t=this.serializeHttpValue(d,C,A,c);if(A===33)(m??=Object.create(null))[y]=t;else l[T]=t
}else if(A===39)for(const t in C){if(!N(C,t))continue;const n=T+t
;l[n.toLowerCase()]=this.serializeHttpValue(E,C[t],38,c,c?E[0]:[E[0],{httpHeader:n}])
}else if((A&62)===34)this.serializeQuery(d,C,T,u,c);else f=true}const v=i[1];const E=i[3]
;if(v&&E&&n.path.endsWith(v))n.path=n.path.slice(0,-v.length)+this.serializePath(E,m,s);if(f&&d){
if(c)c.writeCodec(d,t);else o.write(d,t);h=o.flush()}n.body=h;return p}serializeQuery(t,n,s,i,o){const[c,u,l]=t
;const d=o?void 0:c.getMergedTraits();if(s===void 0){for(const t in n){if(!N(n,t)||t in i)continue
;if(!o)Object.assign(l[0].getMergedTraits(),{...d,httpQuery:t,httpQueryParams:void 0});this.serializeQuery(l,n[t],t,i,o)
}return}if((u&192)===64){const t=[];for(const s of n){const n=this.serializeHttpValue(l,s,34,o,o?l[0]:[l[0],d])
;if(u>>13&1||n!==void 0)t.push(n)}i[s]=t}else i[s]=this.serializeHttpValue(t,n,34,o,o?c:[c,d])}
serializeHttpValue(t,n,s,i,o=t[0]){const c=t[1];const u=c&255;if(i&&!(c&1792)&&(u<=2||u===17||u===19))return String(n)
;if(i)i.writeHttpBinding(t,n,s);else this.serializer.write(o,n);return this.serializer.flush()}serializePath(t,n,s){
let i="";for(const[o,c]of t){if(c===0){i+=o;continue}const t=n?.[o];if(t===void 0){
if(N(s.byName,o)&&s.byName[o][2]===33)throw new Error(`No value provided for input HTTP label: ${o}.`)
;i+=`{${o}${c===2?"+":""}}`
}else i+=c===2?t.split("/").map(extendedEncodeURIComponent).join("/"):extendedEncodeURIComponent(t)}return i}
async deserializeResponse(t,n,s){const i=this.deserializer;const o=typeof i.readCodec==="function"?i:void 0
;const c=HttpBindingNormalizedSchema.of(t.output);const u=c.getHttpBindings().response;const l={};if(s.statusCode>=300){
const o=await collectBody(s.body,n);if(o.byteLength>0)Object.assign(l,await i.read(15,o))
;await this.handleError(t,n,s,l,this.deserializeMetadata(s))
;throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}
const d=await this.deserializeHttpMessage(c,n,s,l);if(d.length){const t=await collectBody(s.body,n);if(t.byteLength>0){
const n=await(o?o.readCodec(u.syntheticBodySchema,t):i.read(u.syntheticBodySchema,t))
;for(const t of d)if(n[t]!=null)l[t]=n[t]}}else if(!u.bindings.payload)await collectBody(s.body,n)
;l.$metadata=this.deserializeMetadata(s);return l}async deserializeHttpMessage(t,n,s,i,o){const d=i instanceof Set?o:i
;const f=this.deserializer;const h=typeof f.readCodec==="function"?f:void 0;const p=HttpBindingNormalizedSchema.of(t)
;const{bodyMemberNames:m,bindings:{payload:g,statusCode:y,headers:w,prefixHeaders:S}}=p.getHttpBindings().response
;const v=s.headers;if(g){const[t,i]=g;const[o,u]=i;const l=u>>11&3
;if(l)if(l===2)d[t]=await this.deserializeEventStream({response:s,responseSchema:p
});else d[t]=c(s.body);else if(s.body){const c=await collectBody(s.body,n)
;if(c.byteLength>0)d[t]=await(h?h.readPayload(i,c):f.read(o,c))}}for(const t in v){if(!N(v,t))continue
;const n=t.toLowerCase();const s=v[t];if(n!==t){delete v[t];v[n]=s}const i=N(w,n)?w[n]:void 0;if(!i)continue
;const[o,[c,p,m],,g]=i;if(m){const t=p>>16&1?u(s,",",2):l(s);const n=[]
;for(const s of t)n.push(h?h.readHttpBinding(m,s.trim(),38):await f.read([m[0],{httpHeader:g}],s.trim()));d[o]=n
}else d[o]=h?h.readHttpBinding(i[1],s,38):await f.read(c,s)}for(const[t,[,,n],,s]of S){d[t]={};for(const i in v){
if(!N(v,i))continue;if(!i.startsWith(s))continue;const o=v[i]
;d[t][i.slice(s.length)]=h?h.readHttpBinding(n,o,38):await f.read([n[0],{httpHeader:i}],o)}}if(y)d[y[0]]=s.statusCode
;return m}};n.HttpInterceptingShapeDeserializer=class HttpInterceptingShapeDeserializer extends SerdeContext{
codecDeserializer;stringDeserializer;constructor(t,n){super();this.codecDeserializer=t
;this.stringDeserializer=new FromStringShapeDeserializer(n)}setSerdeContext(t){
this.stringDeserializer.setSerdeContext(t);this.codecDeserializer.setSerdeContext(t);this.serdeContext=t}read(t,n){
const s=HttpBindingNormalizedSchema.of(t);const i=s.getMergedTraits();if(i.httpHeader||i.httpResponseCode){
const t=s.getHttpBindingValue(38,i);return this.readHttpBinding(t,n,38)}
if(i.httpPayload)return this.readPayload(s.getHttpBindingValue(36,i),n);return this.readCodec(s,n)}
readHttpBinding(t,n,s){const i=typeof n==="string"?n:(this.serdeContext?.utf8Encoder??f)(n)
;return this.stringDeserializer.readHttpBinding(t,i,s)}readPayload([t,n],s){const i=n&255
;if(i===21||i===42)return typeof s==="string"?(this.serdeContext?.utf8Decoder??w)(s):s
;if(i===0)return typeof s==="string"?s:(this.serdeContext?.utf8Encoder??f)(s);return this.readCodec(t,s)}readCodec(t,n){
return this.codecDeserializer.read(t,n)}};n.HttpInterceptingShapeSerializer=class HttpInterceptingShapeSerializer{
codecSerializer;stringSerializer;buffer;constructor(t,n,s=new ToStringShapeSerializer(n)){this.codecSerializer=t
;this.stringSerializer=s}setSerdeContext(t){this.codecSerializer.setSerdeContext(t)
;this.stringSerializer.setSerdeContext(t)}write(t,n){const s=HttpBindingNormalizedSchema.of(t)
;const i=s.getMergedTraits();if(i.httpHeader||i.httpLabel||i.httpQuery){const t=s.getHttpBindingLocation(i)
;this.writeHttpBinding(s.getHttpBindingValue(t,i),n,t);return}this.writeCodec(s,n)}writeHttpBinding(t,n,s){
this.stringSerializer.writeHttpBinding(t,n,s);this.buffer=this.stringSerializer.flush()}writeCodec(t,n){
this.codecSerializer.write(t,n)}flush(){if(this.buffer!==void 0){const t=this.buffer;this.buffer=void 0;return t}
return this.codecSerializer.flush()}};n.HttpProtocol=HttpProtocol
;n.JsonCodec=class JsonCodec extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}
createSerializer(){const t=new JsonShapeSerializer(this.settings);t.setSerdeContext(this.serdeContext);return t}
createDeserializer(){const t=new JsonShapeDeserializer(this.settings);t.setSerdeContext(this.serdeContext);return t}}
;n.JsonCodec2=JsonCodec2;n.JsonShapeDeserializer=JsonShapeDeserializer;n.JsonShapeDeserializer2=JsonShapeDeserializer2
;n.JsonShapeSerializer=JsonShapeSerializer;n.JsonShapeSerializer2=JsonShapeSerializer2;n.RequestBuilder=RequestBuilder
;n.RpcProtocol=RpcProtocol;n.SerdeContext=SerdeContext
;n.SmithyRpcV2JsonProtocol=class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol{codec=new JsonCodec2({
timestampFormat:{useTrait:false,default:7},jsonName:false,bigNumberAsString:true})
;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){
return"rpc-v2-json"}applyEmptyBody(t){if(!t.body)t.body="{}"}async handleError(t,n,s,i,o){
const c=loadSmithyRpcV2JsonErrorCode(0,i)??"Unknown";const u={$metadata:o,$fault:s.statusCode<=500?"client":"server"}
;let l=this.options.defaultNamespace;if(c.includes("#"))[l]=c.split("#");const d=this.compositeErrorRegistry
;const f=P.for(l);d.copyFrom(f);let h;try{h=d.getSchema(c)}catch(t){if(i.Message)i.message=i.Message
;const n=P.for("smithy.ts.sdk.synthetic."+l);d.copyFrom(n);const s=d.getBaseException();if(s){const t=d.getErrorCtor(s)
;throw Object.assign(new t({name:c}),u,i)}throw Object.assign(new Error(c),u,i)}const p=D.of(h)
;const m=d.getErrorCtor(h);const g=i.message??i.Message??"Unknown";const y=new m({});const w={}
;const S=this.codec.createDeserializer();for(const[t,n]of p.structIterator())if(i[t]!=null)w[t]=S.readObject(n,i[t])
;throw Object.assign(y,u,{$fault:p.getMergedTraits().error,message:g},w)}getDefaultContentType(){
return"application/json"}};n.ToStringShapeSerializer=ToStringShapeSerializer
;n.buildQueryString=function buildQueryString(t){const n=[];for(let s of Object.keys(t).sort()){const i=t[s]
;s=escapeUri(s);if(Array.isArray(i))for(let t=0,o=i.length;t<o;t++)n.push(`${s}=${escapeUri(i[t])}`);else{let t=s
;if(i||typeof i==="string")t+=`=${escapeUri(i)}`;n.push(t)}}return n.join("&")};n.collectBody=collectBody
;n.contentLengthMiddleware=contentLengthMiddleware;n.contentLengthMiddlewareOptions=H
;n.determineTimestampFormat=determineTimestampFormat;n.escapeUri=escapeUri
;n.escapeUriPath=t=>t.split("/").map(escapeUri).join("/");n.extendedEncodeURIComponent=extendedEncodeURIComponent
;n.getContentLengthPlugin=t=>({applyToStack:n=>{n.add(contentLengthMiddleware(t.bodyLengthChecker),H)}})
;n.getHttpHandlerExtensionConfiguration=t=>{
if(t.logger&&t.logger.constructor?.name!=="NoOpLogger")t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger)
;if(t.defaultSocketTimeout)t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout)
;return{setHttpHandler(n){t.requestHandler=n},httpHandler(){return t.requestHandler},updateHttpClientConfig(n,s){
t.requestHandler?.updateHttpClientConfig(n,s)},httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}}
;n.loadJsonRpcErrorCode=(t,n,s=false)=>loadErrorCode(t,n,s?["code","header","type"]:["type","code","header"])
;n.loadRestJsonErrorCode=(t,n)=>loadErrorCode(t,n,["header","code","type"])
;n.loadSmithyRpcV2JsonErrorCode=loadSmithyRpcV2JsonErrorCode;n.parseJsonBody=parseJsonBody
;n.parseJsonErrorBody=async(t,n)=>{const s=await parseJsonBody(t,n);s.message=s.message??s.Message;return s}
;n.requestBuilder=function requestBuilder(t,n){return new RequestBuilder(t,n)};n.resolveHttpHandlerRuntimeConfig=t=>({
requestHandler:t.httpHandler()});n.resolvedPath=resolvedPath},23609:(t,n,s)=>{const{Readable:i}=s(57075)
;const{NoOpLogger:o,normalizeProvider:c}=s(92658);const{HttpResponse:u,HttpRequest:l}=s(93422)
;const{parseRfc7231DateTime:d,v4:f}=s(92430);const{SMITHY_CONTEXT_KEY:h}=s(15662);const{hasOwn:p}=s(34534)
;const isStreamingPayload=t=>t?.body instanceof i||typeof ReadableStream!=="undefined"&&t?.body instanceof ReadableStream
;const m=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"]
;const g=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"]
;const y=["TimeoutError","RequestTimeout","RequestTimeoutException"];const w=[500,502,503,504]
;const S=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"]
;const v=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];const isRetryableByTrait=t=>t?.$retryable!==void 0
;const isClockSkewError=t=>m.includes(t.name);const isClockSkewCorrectedError=t=>t.$metadata?.clockSkewCorrected
;const isBrowserNetworkError=t=>{
const n=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
;const s=t&&t instanceof TypeError;if(!s)return false;return n.has(t.message)}
;const isThrottlingError=t=>t.$metadata?.httpStatusCode===429||g.includes(t.name)||t.$retryable?.throttling==true
;const isTransientError=(t,n=0)=>t?.name!=="AbortError"&&(isRetryableByTrait(t)||isClockSkewCorrectedError(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Signature expired")||y.includes(t.name)||S.includes(t?.code||"")||v.includes(t?.code||"")||w.includes(t.$metadata?.httpStatusCode||0)||isBrowserNetworkError(t)||isNodeJsHttp2TransientError(t)||t.cause!==void 0&&n<=10&&isTransientError(t.cause,n+1))
;const isServerError=t=>{if(t.$metadata?.httpStatusCode!==void 0){const n=t.$metadata.httpStatusCode
;if(500<=n&&n<=599&&!isTransientError(t))return true;return false}return false};function isNodeJsHttp2TransientError(t){
return t.code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}const race=(t,n)=>{if(!n)return t
;let cleanup=()=>{};const s=new Promise((t,s)=>{const handler=()=>s(createAbortError())
;if(n.aborted)handler();else if(typeof n.addEventListener==="function"){n.addEventListener("abort",handler,{once:true})
;cleanup=()=>n.removeEventListener("abort",handler)}else n.onabort=handler});return Promise.race([t,s]).finally(cleanup)
};const createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"})
;const isAbortError=t=>typeof t==="object"&&t!==null&&"name"in t&&t.name==="AbortError";const E=2e4;const A=500
;const T="amz-sdk-invocation-id";const C="amz-sdk-request";function parseRetryAfterHeader(t,n){
if(!u.isInstance(t))return;for(const s in t.headers){if(!p(t.headers,s))continue;const i=s.toLowerCase()
;if(i==="retry-after"){const i=t.headers[s];let o=NaN;if(i.endsWith("GMT"))try{const t=d(i)
;o=(t.getTime()-Date.now())/1e3}catch(t){n?.trace?.("Failed to parse retry-after header");n?.trace?.(t)
}else if(i.match(/ GMT, ((\d+)|(\d+\.\d+))$/))o=Number(i.match(/ GMT, ([\d.]+)$/)?.[1]);else if(i.match(/^((\d+)|(\d+\.\d+))$/))o=Number(i);else if(Date.parse(i)>=Date.now())o=(Date.parse(i)-Date.now())/1e3
;if(isNaN(o))return;return new Date(Date.now()+o*1e3)}else if(i==="x-amz-retry-after"){const i=t.headers[s]
;const o=Number(i);if(isNaN(o)){n?.trace?.(`Failed to parse x-amz-retry-after=${i}`);return}
return new Date(Date.now()+o)}}}const asSdkError=t=>{if(t instanceof Error)return t
;if(t instanceof Object)return Object.assign(new Error,t);if(typeof t==="string")return new Error(t)
;return new Error(`AWS SDK error wrapper for ${t}`)};function bindRetryMiddleware(t){return n=>(s,i)=>async c=>{
let u=await n.retryStrategy();const d=await n.maxAttempts();const p=i[h]?.abortSignal;if(isRetryStrategyV2(u)){
const h=(i["partition_id"]??"")+(i.__retryLongPoll?":longpoll":"");let m=await race(u.acquireInitialRetryToken(h),p)
;let g=new Error;let y=0;let w=0;const{request:S}=c;const v=l.isInstance(S);if(v)S.headers[T]=f();while(true)try{
if(v)S.headers[C]=`attempt=${y+1}; max=${d}`;const{response:t,output:n}=await s(c);u.recordSuccess(m)
;n.$metadata.attempts=y+1;n.$metadata.totalRetryDelay=w;return{response:t,output:n}}catch(s){
const c=getRetryErrorInfo(s,n.logger);g=asSdkError(s);if(v&&t(S)){
(i.logger instanceof o?console:i.logger)?.warn("An error was encountered in a non-retryable streaming request.");throw g
}try{m=await race(u.refreshRetryTokenForRetry(m,c),p)}catch(t){if(p?.aborted&&isAbortError(t))throw t
;if(!g.$metadata)g.$metadata={};g.$metadata.attempts=y+1;g.$metadata.totalRetryDelay=w;throw g}y=m.getRetryCount()
;const l=m.getRetryDelay();w+=(m?.$retryLog?.acquisitionDelay??0)+l;if(l>0)await race(new Promise(t=>setTimeout(t,l)),p)
}}else{if(u?.mode)i.userAgent=[...i.userAgent||[],["cfg/retry-mode",u.mode]];return u.retry(s,c)}}}
const isRetryStrategyV2=t=>typeof t.acquireInitialRetryToken!=="undefined"&&typeof t.refreshRetryTokenForRetry!=="undefined"&&typeof t.recordSuccess!=="undefined"
;const getRetryErrorInfo=(t,n)=>{const s={error:t,errorType:getRetryErrorType(t)}
;const i=parseRetryAfterHeader(t.$response,n);if(i)s.retryAfterHint=i;return s};const getRetryErrorType=t=>{
if(isThrottlingError(t))return"THROTTLING";if(isTransientError(t))return"TRANSIENT"
;if(isServerError(t))return"SERVER_ERROR";return"CLIENT_ERROR"};const x={name:"retryMiddleware",tags:["RETRY"],
step:"finalizeRequest",priority:"high",override:true};class DefaultRateLimiter{
static setTimeoutFn=(t,n)=>setTimeout(t,n);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=false
;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0
;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){this.beta=t?.beta??.7;this.minCapacity=t?.minCapacity??1
;this.minFillRate=t?.minFillRate??.5;this.scaleConstant=t?.scaleConstant??.4;this.smooth=t?.smooth??.8
;this.lastThrottleTime=this.getCurrentTimeInSeconds();this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds())
;this.fillRate=this.minFillRate;this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)
}updateClientSendingRate(t){let n;this.updateMeasuredRate();const s=t
;const i=s?.errorType==="THROTTLING"||isThrottlingError(s?.error??t);if(i){
const t=!this.enabled?this.measuredTxRate:Math.min(this.measuredTxRate,this.fillRate);this.lastMaxRate=t
;this.calculateTimeWindow();this.lastThrottleTime=this.getCurrentTimeInSeconds();n=this.cubicThrottle(t)
;this.enableTokenBucket()}else{this.calculateTimeWindow();n=this.cubicSuccess(this.getCurrentTimeInSeconds())}
const o=Math.min(n,2*this.measuredTxRate);this.updateTokenBucketRate(o)}getCurrentTimeInSeconds(){return Date.now()/1e3}
async acquireTokenBucket(t){if(!this.enabled)return;this.refillTokenBucket();while(t>this.availableTokens){
const n=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(t=>DefaultRateLimiter.setTimeoutFn(t,n))
;this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}refillTokenBucket(){
const t=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}
const n=(t-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+n)
;this.lastTimestamp=t}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){
return this.getPrecise(t*this.beta)}cubicSuccess(t){
return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}
enableTokenBucket(){this.enabled=true}updateTokenBucketRate(t){this.refillTokenBucket()
;this.fillRate=Math.max(t,this.minFillRate);this.maxCapacity=Math.max(t,this.minCapacity)
;this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){
const t=this.getCurrentTimeInSeconds();const n=Math.floor(t*2)/2;this.requestCount++;if(n>this.lastTxRateBucket){
const t=this.requestCount/(n-this.lastTxRateBucket)
;this.measuredTxRate=this.getPrecise(t*this.smooth+this.measuredTxRate*(1-this.smooth));this.requestCount=0
;this.lastTxRateBucket=n}}getPrecise(t){return parseFloat(t.toFixed(8))}}class Retry{static v2026=true;static delay(){
return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}
static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay()
;computeNextBackoffDelay(t){const n=Math.random();const s=n*Math.min(this.x*2**t,E);return Math.floor(s)}
setDelayBase(t){this.x=t}}class DefaultRetryToken{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0}
;constructor(t,n,s,i){this.delay=t;this.count=n;this.cost=s;this.longPoll=i}getRetryCount(){return this.count}
getRetryDelay(){return Math.min(E,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var R
;(function(t){t["STANDARD"]="standard";t["ADAPTIVE"]="adaptive"})(R||(R={}));const M=3;const N=R.STANDARD;const _={
incompatible:1,attempts:2,capacity:3};let I=class StandardRetryStrategy{mode=R.STANDARD;retryBackoffStrategy;capacity=A
;maxAttemptsProvider;baseDelay;constructor(t){
if(typeof t==="number")this.maxAttemptsProvider=async()=>t;else if(typeof t==="function")this.maxAttemptsProvider=t;else if(t&&typeof t==="object"){
this.maxAttemptsProvider=async()=>t.maxAttempts;this.baseDelay=t.baseDelay;this.retryBackoffStrategy=t.backoff}
this.maxAttemptsProvider??=async()=>M;this.baseDelay??=Retry.delay()
;this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(t){
return new DefaultRetryToken(Retry.delay(),0,void 0,t.includes(":longpoll"))}async refreshRetryTokenForRetry(t,n){
const s=await this.getMaxAttempts();const i=this.retryCode(t,n,s);const o=i===0;const c=t.isLongPoll?.();if(o||c){
const s=n.errorType;this.retryBackoffStrategy.setDelayBase(s==="THROTTLING"?Retry.throttlingDelay():this.baseDelay)
;const u=this.retryBackoffStrategy.computeNextBackoffDelay(t.getRetryCount());let l=u
;if(n.retryAfterHint instanceof Date)l=Math.max(u,Math.min(n.retryAfterHint.getTime()-Date.now(),u+5e3));if(!o){
const t=i===_.capacity&&c?l:0;if(t>0)await new Promise(n=>setTimeout(n,t))}else{const n=this.getCapacityCost(s)
;this.capacity-=n;const i=new DefaultRetryToken(0,t.getRetryCount()+1,n,t.isLongPoll?.()??false)
;await new Promise(t=>setTimeout(t,l));i.$retryLog.acquisitionDelay=l;return i}}
throw new Error("No retry token available")}recordSuccess(t){
this.capacity=Math.min(A,this.capacity+(t.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){
return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(t){
console.warn(`Max attempts provider could not resolve. Using default of ${M}`);return M}}retryCode(t,n,s){
const i=t.getRetryCount()+1;const o=this.isRetryableError(n.errorType)?0:_.incompatible;const c=i<s?0:_.attempts
;const u=this.capacity>=this.getCapacityCost(n.errorType)?0:_.capacity;return o||c||u}getCapacityCost(t){
return t===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(t){
return t==="THROTTLING"||t==="TRANSIENT"}};let k=class AdaptiveRetryStrategy{mode=R.ADAPTIVE;rateLimiter
;standardRetryStrategy;constructor(t,n){const{rateLimiter:s}=n??{};this.rateLimiter=s??new DefaultRateLimiter
;this.standardRetryStrategy=n?new I({maxAttempts:typeof t==="number"?t:3,...n}):new I(t)}
async acquireInitialRetryToken(t){const n=await this.standardRetryStrategy.acquireInitialRetryToken(t)
;await this.rateLimiter.getSendToken();return n}async refreshRetryTokenForRetry(t,n){
this.rateLimiter.updateClientSendingRate(n);const s=await this.standardRetryStrategy.refreshRetryTokenForRetry(t,n)
;await this.rateLimiter.getSendToken();return s}recordSuccess(t){this.rateLimiter.updateClientSendingRate({})
;this.standardRetryStrategy.recordSuccess(t)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()
}};const getDefaultRetryQuota=(t,n)=>{const s=t;let i=t;const getCapacityAmount=t=>t.name==="TimeoutError"?10:5
;const hasRetryTokens=t=>getCapacityAmount(t)<=i;return Object.freeze({hasRetryTokens,retrieveRetryTokens:t=>{
if(!hasRetryTokens(t))throw new Error("No retry token available");const n=getCapacityAmount(t);i-=n;return n},
releaseRetryTokens:t=>{i+=t??1;i=Math.min(i,s)}})}
;const defaultDelayDecider=(t,n)=>Math.floor(Math.min(E,Math.random()*2**n*t));const defaultRetryDecider=t=>{
if(!t)return false;return isRetryableByTrait(t)||isClockSkewError(t)||isThrottlingError(t)||isTransientError(t)}
;class StandardRetryStrategy{maxAttemptsProvider;retryDecider;delayDecider;retryQuota;mode=R.STANDARD;constructor(t,n){
this.maxAttemptsProvider=t;this.retryDecider=n?.retryDecider??defaultRetryDecider
;this.delayDecider=n?.delayDecider??defaultDelayDecider;this.retryQuota=n?.retryQuota??getDefaultRetryQuota(A)}
shouldRetry(t,n,s){return n<s&&this.retryDecider(t)&&this.retryQuota.hasRetryTokens(t)}async getMaxAttempts(){let t;try{
t=await this.maxAttemptsProvider()}catch(n){t=M}return t}async retry(t,n,s){let i;let o=0;let c=0
;const u=await this.getMaxAttempts();const{request:d}=n;if(l.isInstance(d))d.headers[T]=f();while(true)try{
if(l.isInstance(d))d.headers[C]=`attempt=${o+1}; max=${u}`;if(s?.beforeRequest)await s.beforeRequest()
;const{response:f,output:h}=await t(n);if(s?.afterRequest)s.afterRequest(f);this.retryQuota.releaseRetryTokens(i)
;h.$metadata.attempts=o+1;h.$metadata.totalRetryDelay=c;return{response:f,output:h}}catch(t){const n=asSdkError(t);o++
;if(this.shouldRetry(n,o,u)){i=this.retryQuota.retrieveRetryTokens(n)
;const t=this.delayDecider(isThrottlingError(n)?500:100,o);const s=getDelayFromRetryAfterHeader(n.$response)
;const u=Math.max(s||0,t);c+=u;await new Promise(t=>setTimeout(t,u));continue}if(!n.$metadata)n.$metadata={}
;n.$metadata.attempts=o;n.$metadata.totalRetryDelay=c;throw n}}}const getDelayFromRetryAfterHeader=t=>{
if(!u.isInstance(t))return;const n=Object.keys(t.headers).find(t=>t.toLowerCase()==="retry-after");if(!n)return
;const s=t.headers[n];const i=Number(s);if(!Number.isNaN(i))return Math.min(i*1e3,2e4);const o=new Date(s)
;return Math.min(o.getTime()-Date.now(),2e4)};const O="AWS_MAX_ATTEMPTS";const D="max_attempts";const B={
environmentVariableSelector:t=>{const n=t[O];if(!n)return;const s=parseInt(n)
;if(Number.isNaN(s))throw new Error(`Environment variable ${O} mast be a number, got "${n}"`);return s},
configFileSelector:t=>{const n=t[D];if(!n)return;const s=parseInt(n)
;if(Number.isNaN(s))throw new Error(`Shared config file entry ${D} mast be a number, got "${n}"`);return s},default:M}
;const P="AWS_RETRY_MODE";const $="retry_mode";const U={environmentVariableSelector:t=>t[P],configFileSelector:t=>t[$],
default:N};const omitRetryHeadersMiddleware=()=>t=>async n=>{const{request:s}=n;if(l.isInstance(s)){delete s.headers[T]
;delete s.headers[C]}return t(n)};const L={name:"omitRetryHeadersMiddleware",
tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],relation:"before",toMiddleware:"awsAuthMiddleware",override:true}
;const F=bindRetryMiddleware(isStreamingPayload);const z=function bindGetRetryPlugin(t){const n=bindRetryMiddleware(t)
;return t=>({applyToStack:s=>{s.add(n(t),x)}})}(isStreamingPayload);n.AdaptiveRetryStrategy=k;n.CONFIG_MAX_ATTEMPTS=D
;n.CONFIG_RETRY_MODE=$;n.ConfiguredRetryStrategy=class ConfiguredRetryStrategy extends I{computeNextBackoffDelay
;constructor(t,n=Retry.delay()){super(typeof t==="function"?t:async()=>t)
;if(typeof n==="number")this.computeNextBackoffDelay=()=>n;else this.computeNextBackoffDelay=n
;this.retryBackoffStrategy.computeNextBackoffDelay=t=>{const n=t+1;return this.computeNextBackoffDelay(n)}}}
;n.DEFAULT_MAX_ATTEMPTS=M;n.DEFAULT_RETRY_DELAY_BASE=100;n.DEFAULT_RETRY_MODE=N;n.DefaultRateLimiter=DefaultRateLimiter
;n.DeprecatedAdaptiveRetryStrategy=class AdaptiveRetryStrategy extends StandardRetryStrategy{rateLimiter
;constructor(t,n){const{rateLimiter:s,...i}=n??{};super(t,i);this.rateLimiter=s??new DefaultRateLimiter
;this.mode=R.ADAPTIVE}async retry(t,n){return super.retry(t,n,{beforeRequest:async()=>this.rateLimiter.getSendToken(),
afterRequest:t=>{this.rateLimiter.updateClientSendingRate(t)}})}}
;n.DeprecatedStandardRetryStrategy=StandardRetryStrategy;n.ENV_MAX_ATTEMPTS=O;n.ENV_RETRY_MODE=P
;n.INITIAL_RETRY_TOKENS=A;n.INVOCATION_ID_HEADER=T;n.MAXIMUM_RETRY_DELAY=E;n.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=B
;n.NODE_RETRY_MODE_CONFIG_OPTIONS=U;n.NO_RETRY_INCREMENT=1;n.REQUEST_HEADER=C;n.RETRY_COST=5;n.RETRY_MODES=R
;n.Retry=Retry;n.StandardRetryStrategy=I;n.THROTTLING_RETRY_DELAY_BASE=500;n.TIMEOUT_RETRY_COST=10
;n.defaultDelayDecider=defaultDelayDecider;n.defaultRetryDecider=defaultRetryDecider;n.getOmitRetryHeadersPlugin=t=>({
applyToStack:t=>{t.addRelativeTo(omitRetryHeadersMiddleware(),L)}});n.getRetryAfterHint=function getRetryAfterHint(t,n){
return parseRetryAfterHeader(t,n)};n.getRetryPlugin=z;n.isBrowserNetworkError=isBrowserNetworkError
;n.isClockSkewCorrectedError=isClockSkewCorrectedError;n.isClockSkewError=isClockSkewError
;n.isNodeJsHttp2TransientError=isNodeJsHttp2TransientError;n.isRetryableByTrait=isRetryableByTrait
;n.isServerError=isServerError;n.isThrottlingError=isThrottlingError;n.isTransientError=isTransientError
;n.omitRetryHeadersMiddleware=omitRetryHeadersMiddleware;n.omitRetryHeadersMiddlewareOptions=L
;n.resolveRetryConfig=(t,n)=>{const{retryStrategy:s,retryMode:i}=t
;const{defaultMaxAttempts:o=M,defaultBaseDelay:u=Retry.delay()}=n??{};const l=c(t.maxAttempts??o)
;let d=s?Promise.resolve(s):void 0;const getDefault=async()=>{const t=await l();const n=await c(i)()===R.ADAPTIVE
;if(n)return new k(l,{maxAttempts:t,baseDelay:u});return new I({maxAttempts:t,baseDelay:u})};return Object.assign(t,{
maxAttempts:l,retryStrategy:()=>d??=getDefault()})};n.retryMiddleware=F;n.retryMiddlewareOptions=x},26890:(t,n,s)=>{
const{getSmithyContext:i,HttpResponse:o,toEndpointV1:c}=s(34534);const deref=t=>{if(typeof t==="function")return t()
;return t};const operation=(t,n,s,i,o)=>({name:n,namespace:t,traits:s,input:i,output:o})
;const schemaDeserializationMiddleware=t=>(n,s)=>async c=>{const{response:u}=await n(c);const{operationSchema:l}=i(s)
;const[,d,f,h,p,m]=l??[];try{const n=await t.protocol.deserializeResponse(operation(d,f,h,p,m),{...t,...s},u);return{
response:u,output:n}}catch(t){Object.defineProperty(t,"$response",{value:u,enumerable:false,writable:false,
configurable:false});if(!("$metadata"in t)){
const n="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object."
;try{t.message+="\n  "+n}catch(t){
if(!s.logger||s.logger?.constructor?.name==="NoOpLogger")console.warn(n);else s.logger?.warn?.(n)}
if(typeof t.$responseBodyText!=="undefined")if(t.$response)t.$response.body=t.$responseBodyText;try{if(o.isInstance(u)){
const{headers:n={},statusCode:s}=u;const i=Object.entries(n);t.$metadata={httpStatusCode:s,
requestId:findHeader(/^x-[\w-]+-request-?id$/,i),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,i),
cfId:findHeader(/^x-[\w-]+-cf-id$/,i)}}}catch(t){}}throw t}}
;const findHeader=(t,n)=>(n.find(([n])=>n.match(t))||[void 0,void 0])[1]
;const schemaSerializationMiddleware=t=>(n,s)=>async o=>{const{operationSchema:u}=i(s);const[,l,d,f,h,p]=u??[]
;const m=s.endpointV2?async()=>c(s.endpointV2):t.endpoint
;const g=await t.protocol.serializeRequest(operation(l,d,f,h,p),o.input,{...t,...s,endpoint:m});return n({...o,request:g
})};const u={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true};const l={
name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true};class Schema{name;namespace;traits
;static assign(t,n){const s=Object.assign(t,n);return s}static[Symbol.hasInstance](t){
const n=this.prototype.isPrototypeOf(t);if(!n&&typeof t==="object"&&t!==null){const n=t;return n.symbol===this.symbol}
return n}getName(){return this.namespace+"#"+this.name}}class ListSchema extends Schema{
static symbol=Symbol.for("@smithy/lis");valueSchema;symbol=ListSchema.symbol}class MapSchema extends Schema{
static symbol=Symbol.for("@smithy/map");keySchema;valueSchema;symbol=MapSchema.symbol}
class OperationSchema extends Schema{static symbol=Symbol.for("@smithy/ope");input;output;symbol=OperationSchema.symbol}
class StructureSchema extends Schema{static symbol=Symbol.for("@smithy/str");memberNames;memberList
;symbol=StructureSchema.symbol}class ErrorSchema extends StructureSchema{static symbol=Symbol.for("@smithy/err");ctor
;symbol=ErrorSchema.symbol}const d=[];function translateTraits(t){if(typeof t==="object")return t;t|=0
;if(d[t])return d[t];const n={};let s=0
;for(const i of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])if((t>>s++&1)===1)n[i]=1
;return d[t]=n}const f={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")};const h=[];const p={}
;class NormalizedSchema{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=NormalizedSchema.symbol;name
;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(t,n){this.ref=t;this.memberName=n;const s=[]
;let i=t;let o=t;this._isMemberSchema=false;while(isMemberSchema(i)){s.push(i[1]);i=i[0];o=deref(i)
;this._isMemberSchema=true}if(s.length>0){this.memberTraits={};for(let t=s.length-1;t>=0;--t){const n=s[t]
;Object.assign(this.memberTraits,translateTraits(n))}}else this.memberTraits=0;if(o instanceof NormalizedSchema){
const t=this.memberTraits;Object.assign(this,o)
;this.memberTraits=Object.assign({},t,o.getMemberTraits(),this.getMemberTraits());this.normalizedTraits=void 0
;this.memberName=n??o.memberName;return}this.schema=deref(o);if(isStaticSchema(this.schema)){
this.name=`${this.schema[1]}#${this.schema[2]}`;this.traits=this.schema[3]}else{this.name=this.memberName??String(o)
;this.traits=0}
if(this._isMemberSchema&&!n)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`)
}static[Symbol.hasInstance](t){const n=this.prototype.isPrototypeOf(t);if(!n&&typeof t==="object"&&t!==null){const n=t
;return n.symbol===this.symbol}return n}static of(t){const n=typeof t==="function"||typeof t==="object"&&t!==null
;if(typeof t==="number"){if(h[t])return h[t]}else if(typeof t==="string"){if(p[t])return p[t]
}else if(n)if(t[f.ns])return t[f.ns];const s=deref(t);if(s instanceof NormalizedSchema)return s;if(isMemberSchema(s)){
const[n,i]=s;if(n instanceof NormalizedSchema){Object.assign(n.getMergedTraits(),translateTraits(i));return n}
throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t,null,2)}.`)}
const i=new NormalizedSchema(s);if(n)return t[f.ns]=i;if(typeof s==="string")return p[s]=i
;if(typeof s==="number")return h[s]=i;return i}getSchema(){const t=this.schema;if(Array.isArray(t)&&t[0]===0)return t[4]
;return t}getName(t=false){const{name:n}=this;const s=!t&&n&&n.includes("#");return s?n.split("#")[1]:n||void 0}
getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){
const t=this.getSchema();return typeof t==="number"?t>=64&&t<128:t[0]===1}isMapSchema(){const t=this.getSchema()
;return typeof t==="number"?t>=128&&t<=255:t[0]===2}isStructSchema(){const t=this.getSchema()
;if(typeof t!=="object")return false;const n=t[0];return n===3||n===-3||n===4}isUnionSchema(){const t=this.getSchema()
;if(typeof t!=="object")return false;return t[0]===4}isBlobSchema(){const t=this.getSchema();return t===21||t===42}
isTimestampSchema(){const t=this.getSchema();return typeof t==="number"&&t>=4&&t<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}
isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){
const{streaming:t}=this.getMergedTraits();return!!t||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={
...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return translateTraits(this.memberTraits)}
getOwnTraits(){return translateTraits(this.traits)}getKeySchema(){
const[t,n]=[this.isDocumentSchema(),this.isMapSchema()]
;if(!t&&!n)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`)
;const s=this.getSchema();const i=t?15:s[4]??0;return member([i,0],"key")}getValueSchema(){const t=this.getSchema()
;const[n,s,i]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()]
;const o=typeof t==="number"?63&t:t&&typeof t==="object"&&(s||i)?t[3+t[0]]:n?15:void 0
;if(o!=null)return member([o,0],s?"value":"member")
;throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`)}getMemberSchema(t){
const n=this.getSchema();if(this.isStructSchema()&&n[4].includes(t)){const s=n[4].indexOf(t);const i=n[5][s]
;return member(isMemberSchema(i)?i:[i,0],t)}if(this.isDocumentSchema())return member([15,0],t)
;throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${t}.`)}getMemberSchemas(){const t={};try{
for(const[n,s]of this.structIterator())t[n]=s}catch(t){}return t}getEventStreamMember(){
if(this.isStructSchema())for(const[t,n]of this.structIterator())if(n.isStreaming()&&n.isStructSchema())return t;return""
}*structIterator(){if(this.isUnitSchema())return
;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")
;const t=this.getSchema();const n=t[4].length;let s=t[f.it];if(s&&n===s.length){yield*s;return}s=Array(n)
;for(let i=0;i<n;++i){const n=t[4][i];const o=member([t[5][i],0],n);yield s[i]=[n,o]}t[f.it]=s}}function member(t,n){
if(t instanceof NormalizedSchema)return Object.assign(t,{memberName:n,_isMemberSchema:true});const s=NormalizedSchema
;return new s(t,n)}const isMemberSchema=t=>Array.isArray(t)&&t.length===2
;const isStaticSchema=t=>Array.isArray(t)&&t.length>=5;class SimpleSchema extends Schema{
static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=SimpleSchema.symbol}class TypeRegistry{namespace;schemas
;exceptions;static registries=new Map;constructor(t,n=new Map,s=new Map){this.namespace=t;this.schemas=n
;this.exceptions=s;if(!TypeRegistry.registries.has(t))TypeRegistry.registries.set(t,this)}static for(t){
return TypeRegistry.registries.get(t)??new TypeRegistry(t)}copyFrom(t){const{schemas:n,exceptions:s}=this
;for(const[s,i]of t.schemas)if(!n.has(s))n.set(s,i);for(const[n,i]of t.exceptions)if(!s.has(n))s.set(n,i)}register(t,n){
const s=this.normalizeShapeId(t)
;for(const t of[this,TypeRegistry.for(s.split("#")[0])])if(!t.schemas.has(s))t.schemas.set(s,n)}getSchema(t){
const n=this.normalizeShapeId(t);if(!this.schemas.has(n)){if(!t.includes("#")){const n="#"+t;const s=[]
;for(const[t,i]of this.schemas.entries())if(t.endsWith(n))s.push(i);if(s.length===1)return s[0]}
throw new Error(`@smithy/core/schema - schema not found for ${n}`)}return this.schemas.get(n)}registerError(t,n){
const s=t;const i=s[1];const o=i+"#"+s[2];if(!n.hasOwnProperty?.("shapeId"))n.shapeId=o
;for(const t of[this,TypeRegistry.for(i)])if(!t.schemas.has(o)&&!t.exceptions.has(s)){t.schemas.set(o,s)
;t.exceptions.set(s,n)}}getErrorCtor(t){const n=t;if(this.exceptions.has(n))return this.exceptions.get(n)
;const s=TypeRegistry.for(n[1]);return s.exceptions.get(n)}getBaseException(){
for(const t of this.exceptions.keys())if(Array.isArray(t)){const[,n,s]=t;const i=n+"#"+s
;if(i.startsWith("smithy.ts.sdk.synthetic.")&&i.endsWith("ServiceException"))return t}return}find(t){
for(const n of this.schemas.values())if(t(n))return n;return}clear(){this.schemas.clear();this.exceptions.clear()}
normalizeShapeId(t){if(t.includes("#"))return t;return this.namespace+"#"+t}}n.ErrorSchema=ErrorSchema
;n.ListSchema=ListSchema;n.MapSchema=MapSchema;n.NormalizedSchema=NormalizedSchema;n.OperationSchema=OperationSchema
;n.SCHEMA={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,BIG_DECIMAL:19,DOCUMENT:15,
TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,
MAP_MODIFIER:128};n.Schema=Schema;n.SimpleSchema=SimpleSchema;n.StructureSchema=StructureSchema
;n.TypeRegistry=TypeRegistry;n.deref=deref;n.deserializerMiddlewareOption=u
;n.error=(t,n,s,i,o,c)=>Schema.assign(new ErrorSchema,{name:n,namespace:t,traits:s,memberNames:i,memberList:o,ctor:null
});n.getSchemaSerdePlugin=function getSchemaSerdePlugin(t){return{applyToStack:n=>{
n.add(schemaSerializationMiddleware(t),l);n.add(schemaDeserializationMiddleware(t),u);t.protocol.setSerdeContext(t)}}}
;n.isStaticSchema=isStaticSchema;n.list=(t,n,s,i)=>Schema.assign(new ListSchema,{name:n,namespace:t,traits:s,
valueSchema:i});n.map=(t,n,s,i,o)=>Schema.assign(new MapSchema,{name:n,namespace:t,traits:s,keySchema:i,valueSchema:o})
;n.op=(t,n,s,i,o)=>Schema.assign(new OperationSchema,{name:n,namespace:t,traits:s,input:i,output:o})
;n.operation=operation;n.serializerMiddlewareOption=l;n.sim=(t,n,s,i)=>Schema.assign(new SimpleSchema,{name:n,
namespace:t,traits:i,schemaRef:s});n.simAdapter=(t,n,s,i)=>Schema.assign(new SimpleSchema,{name:n,namespace:t,traits:s,
schemaRef:i});n.simpleSchemaCacheN=h;n.simpleSchemaCacheS=p;n.struct=(t,n,s,i,o)=>Schema.assign(new StructureSchema,{
name:n,namespace:t,traits:s,memberNames:i,memberList:o});n.traitsCache=d;n.translateTraits=translateTraits},
92430:(t,n,s)=>{const{createHmac:i,createHash:o,getRandomValues:c}=s(77598);const{hasOwn:u,HttpResponse:l}=s(34534)
;n.hasOwn=u;const{ReadStream:d,lstatSync:f,fstatSync:h}=s(73024);const{toEndpointV1:p}=s(62085)
;const{Readable:m,Writable:g,PassThrough:y}=s(57075)
;const isArrayBuffer=t=>typeof ArrayBuffer==="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]"
;const fromArrayBuffer=(t,n=0,s=t.byteLength-n)=>{
if(!isArrayBuffer(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`)
;return Buffer.from(t,n,s)};const fromString=(t,n)=>{
if(typeof t!=="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`)
;return n?Buffer.from(t,n):Buffer.from(t)};const w=/^[A-Za-z0-9+/]*={0,2}$/;const fromBase64=t=>{
if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.")
;if(!w.exec(t))throw new TypeError("Invalid base64 string.");const n=fromString(t,"base64")
;return new Uint8Array(n.buffer,n.byteOffset,n.byteLength)};const fromUtf8$1=t=>{const n=fromString(t,"utf8")
;return new Uint8Array(n.buffer,n.byteOffset,n.byteLength/Uint8Array.BYTES_PER_ELEMENT)};const toBase64$1=t=>{let n
;if(typeof t==="string")n=fromUtf8$1(t);else n=t
;if(typeof n!=="object"||typeof n.byteOffset!=="number"||typeof n.byteLength!=="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
;return fromArrayBuffer(n.buffer,n.byteOffset,n.byteLength).toString("base64")}
;function bindUint8ArrayBlobAdapter(t,n,s,i){return class Uint8ArrayBlobAdapter extends Uint8Array{
static fromString(t,s="utf-8"){if(typeof t==="string"){if(s==="base64")return Uint8ArrayBlobAdapter.mutate(i(t))
;return Uint8ArrayBlobAdapter.mutate(n(t))}
throw new Error(`Unsupported conversion from ${typeof t} to Uint8ArrayBlobAdapter.`)}static mutate(t){
Object.setPrototypeOf(t,Uint8ArrayBlobAdapter.prototype);return t}transformToString(n="utf-8"){
if(n==="base64")return s(this);return t(this)}}}const toUtf8$1=t=>{if(typeof t==="string")return t
;if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
;return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString("utf8")};const S=Array.from({length:256
},(t,n)=>n.toString(16).padStart(2,"0"));const expectNumber=t=>{if(t===null||t===void 0)return;if(typeof t==="string"){
const n=parseFloat(t);if(!Number.isNaN(n)){
if(String(n)!==String(t))M.warn(stackTraceWarning(`Expected number but observed string: ${t}`));return n}}
if(typeof t==="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}
;const v=Math.ceil(2**127*(2-2**-23));const expectFloat32=t=>{const n=expectNumber(t)
;if(n!==void 0&&!Number.isNaN(n)&&n!==1/0&&n!==-1/0)if(Math.abs(n)>v)throw new TypeError(`Expected 32-bit float, got ${t}`)
;return n};const expectLong=t=>{if(t===null||t===void 0)return;if(Number.isInteger(t)&&!Number.isNaN(t))return t
;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)};const E=expectLong
;const expectInt32=t=>expectSizedInt(t,32);const expectShort=t=>expectSizedInt(t,16)
;const expectByte=t=>expectSizedInt(t,8);const expectSizedInt=(t,n)=>{const s=expectLong(t)
;if(s!==void 0&&castInt(s,n)!==s)throw new TypeError(`Expected ${n}-bit integer, got ${t}`);return s}
;const castInt=(t,n)=>{switch(n){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:
return Int8Array.of(t)[0]}};const expectObject=t=>{if(t===null||t===void 0)return
;if(typeof t==="object"&&!Array.isArray(t))return t;const n=Array.isArray(t)?"array":typeof t
;throw new TypeError(`Expected object, got ${n}: ${t}`)};const strictParseDouble=t=>{
if(typeof t=="string")return expectNumber(parseNumber(t));return expectNumber(t)};const A=strictParseDouble
;const strictParseFloat32=t=>{if(typeof t=="string")return expectFloat32(parseNumber(t));return expectFloat32(t)}
;const T=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;const parseNumber=t=>{const n=t.match(T)
;if(n===null||n[0].length!==t.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(t)}
;const limitedParseDouble=t=>{if(typeof t=="string")return parseFloatString(t);return expectNumber(t)}
;const C=limitedParseDouble;const x=limitedParseDouble;const parseFloatString=t=>{switch(t){case"NaN":return NaN
;case"Infinity":return 1/0;case"-Infinity":return-1/0;default:throw new Error(`Unable to parse float value: ${t}`)}}
;const strictParseLong=t=>{if(typeof t==="string")return expectLong(parseNumber(t));return expectLong(t)}
;const R=strictParseLong;const strictParseShort=t=>{if(typeof t==="string")return expectShort(parseNumber(t))
;return expectShort(t)};const strictParseByte=t=>{if(typeof t==="string")return expectByte(parseNumber(t))
;return expectByte(t)}
;const stackTraceWarning=t=>String(new TypeError(t).stack||t).split("\n").slice(0,5).filter(t=>!t.includes("stackTraceWarning")).join("\n")
;const M={warn:console.warn};const N=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"]
;const _=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;const I=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)
;const k=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/)
;const O=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const D=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const B=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/)
;const buildDate=(t,n,s,i)=>{const o=n-1;validateDayOfMonth(t,o,s)
;return new Date(Date.UTC(t,o,s,parseDateValue(i.hours,"hour",0,23),parseDateValue(i.minutes,"minute",0,59),parseDateValue(i.seconds,"seconds",0,60),parseMilliseconds(i.fractionalMilliseconds)))
};const parseTwoDigitYear=t=>{const n=(new Date).getUTCFullYear()
;const s=Math.floor(n/100)*100+strictParseShort(stripLeadingZeroes(t));if(s<n)return s+100;return s}
;const adjustRfc850Year=t=>{
if(t.getTime()-(new Date).getTime()>15768e8)return new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds()))
;return t};const parseMonthByShortName=t=>{const n=_.indexOf(t);if(n<0)throw new TypeError(`Invalid month: ${t}`)
;return n+1};const P=[31,28,31,30,31,30,31,31,30,31,30,31];const validateDayOfMonth=(t,n,s)=>{let i=P[n]
;if(n===1&&isLeapYear(t))i=29;if(s>i)throw new TypeError(`Invalid day for ${_[n]} in ${t}: ${s}`)}
;const isLeapYear=t=>t%4===0&&(t%100!==0||t%400===0);const parseDateValue=(t,n,s,i)=>{
const o=strictParseByte(stripLeadingZeroes(t))
;if(o<s||o>i)throw new TypeError(`${n} must be between ${s} and ${i}, inclusive`);return o};const parseMilliseconds=t=>{
if(t===null||t===void 0)return 0;return strictParseFloat32("0."+t)*1e3};const parseOffsetToMilliseconds=t=>{const n=t[0]
;let s=1;if(n=="+")s=1;else if(n=="-")s=-1;else throw new TypeError(`Offset direction, ${n}, must be "+" or "-"`)
;const i=Number(t.substring(1,3));const o=Number(t.substring(4,6));return s*(i*60+o)*60*1e3}
;const stripLeadingZeroes=t=>{let n=0;while(n<t.length-1&&t.charAt(n)==="0")n++;if(n===0)return t;return t.slice(n)}
;const $=function LazyJsonString(t){const n=Object.assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))
},toString(){return String(t)},toJSON(){return String(t)}});return n};$.from=t=>{
if(t&&typeof t==="object"&&(t instanceof $||"deserializeJSON"in t))return t;else if(typeof t==="string"||Object.getPrototypeOf(t)===String.prototype)return $(String(t))
;return $(JSON.stringify(t))};$.fromObject=$.from;const U="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?"
;const L="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";const F="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?"
;const z="(\\d?\\d)";const H="(\\d{4})"
;const j=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
;const V=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
;const q=new RegExp(`^${U}, ${z} ${L} ${H} ${F} GMT$`);const W=new RegExp(`^${U}, ${z}-${L}-(\\d\\d) ${F} GMT$`)
;const J=new RegExp(`^${U} ${L} ( [1-9]|\\d\\d) ${F} ${H}$`)
;const G=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function range(t,n,s){
const i=Number(t);if(i<n||i>s)throw new Error(`Value ${i} out of range [${n}, ${s}]`)}
const Q=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class NumericValue{string;type;constructor(t,n){this.string=t
;this.type=n
;if(!Q.test(t))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)
}toString(){return this.string}static[Symbol.hasInstance](t){if(!t||typeof t!=="object")return false;const n=t
;return NumericValue.prototype.isPrototypeOf(t)||n.type==="bigDecimal"&&Q.test(n.string)}}const K={};const X={}
;for(let t=0;t<256;t++){let n=t.toString(16).toLowerCase();if(n.length===1)n=`0${n}`;K[t]=n;X[n]=t}function toHex(t){
let n="";for(let s=0;s<t.byteLength;s++)n+=K[t[s]];return n}const toUint8Array=t=>{if(t instanceof Uint8Array)return t
;if(typeof t==="string")return fromUtf8$1(t)
;if(ArrayBuffer.isView(t))return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)
;return new Uint8Array(t)};function concatBytes(t,n){if(n===void 0){n=0;for(const s of t)n+=s.byteLength}
const s=new Uint8Array(n);let i=0;for(const n of t){s.set(n,i);i+=n.byteLength}return s}
const deserializerMiddleware=(t,n)=>(s,i)=>async o=>{const{response:c}=await s(o);try{const s=await n(c,t);return{
response:c,output:s}}catch(t){Object.defineProperty(t,"$response",{value:c,enumerable:false,writable:false,
configurable:false});if(!("$metadata"in t)){
const n="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object."
;try{t.message+="\n  "+n}catch(t){
if(!i.logger||i.logger?.constructor?.name==="NoOpLogger")console.warn(n);else i.logger?.warn?.(n)}
if(typeof t.$responseBodyText!=="undefined")if(t.$response)t.$response.body=t.$responseBodyText;try{if(l.isInstance(c)){
const{headers:n={}}=c;const s=Object.entries(n);t.$metadata={httpStatusCode:c.statusCode,
requestId:findHeader(/^x-[\w-]+-request-?id$/,s),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,s),
cfId:findHeader(/^x-[\w-]+-cf-id$/,s)}}}catch(t){}}throw t}}
;const findHeader=(t,n)=>(n.find(([n])=>n.match(t))||[void 0,void 0])[1]
;const serializerMiddleware=(t,n)=>(s,i)=>async o=>{const c=t;const u=i.endpointV2?async()=>p(i.endpointV2):c.endpoint
;if(!u)throw new Error("No valid endpoint provider available.");const l=await n(o.input,{...t,endpoint:u});return s({
...o,request:l})};const Y={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true}
;const Z={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true};function castSourceData(t,n){
if(Buffer.isBuffer(t))return t;if(typeof t==="string")return fromString(t,n)
;if(ArrayBuffer.isView(t))return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength);return fromArrayBuffer(t)}
let ee=class ChecksumStream extends m{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder
;constructor({expectedChecksum:t,checksum:n,source:s,checksumSourceLocation:i,base64Encoder:o}){super()
;if(typeof s.pipe!=="function")throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`)
;this.source=s;this.base64Encoder=o??toBase64$1;this.expectedChecksum=t;this.checksum=n;this.checksumSourceLocation=i
;this.source.on("data",this.onSourceData);this.source.on("end",this.onSourceEnd)
;this.source.on("error",this.onSourceError);this.source.on("close",this.onSourceClose);this.source.pause()}
onSourceData=t=>{if(this.destroyed)return;try{this.checksum.update(t)}catch(t){this.destroy(t);return}
if(!this.push(t))this.source.pause()};onSourceEnd=async()=>{if(this.destroyed)return;try{
const t=await this.checksum.digest();const n=this.base64Encoder(t);if(this.expectedChecksum!==n){
this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${n}" in response header "${this.checksumSourceLocation}".`))
;return}}catch(t){this.destroy(t);return}this.push(null)};onSourceError=t=>{this.destroy(t)};onSourceClose=()=>{
if(!this.destroyed&&!this.source.readableEnded)this.destroy(new Error("Connection lost or stream closed before all data was received."))
};_read(t){this.source.resume()}_destroy(t,n){this.source?.removeListener("data",this.onSourceData)
;this.source?.removeListener("end",this.onSourceEnd);this.source?.removeListener("error",this.onSourceError)
;this.source?.removeListener("close",this.onSourceClose);this.source?.destroy();n(t)}}
;const isReadableStream=t=>typeof ReadableStream==="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream)
;const isBlob=t=>typeof Blob==="function"&&(t?.constructor?.name===Blob.name||t instanceof Blob)
;const fromUtf8=t=>(new TextEncoder).encode(t)
;const te="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(te).reduce((t,[n,s])=>{
t[s]=Number(n);return t},{});const re=te.split("");function toBase64(t){let n
;if(typeof t==="string")n=fromUtf8(t);else n=t;const s=typeof n==="object"&&typeof n.length==="number"
;const i=typeof n==="object"&&typeof n.byteOffset==="number"&&typeof n.byteLength==="number"
;if(!s&&!i)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let o=""
;for(let t=0;t<n.length;t+=3){let s=0;let i=0;for(let o=t,c=Math.min(t+3,n.length);o<c;o++){s|=n[o]<<8*(c-o-1);i+=8}
const c=Math.ceil(i/6);s<<=c*6-i;for(let t=1;t<=c;t++){const n=6*(c-t);o+=re[(s&63<<n)>>n]}o+="==".slice(0,4-c)}return o
}const ne=typeof ReadableStream==="function"?ReadableStream:function(){};class ChecksumStream extends ne{}
const createChecksumStream$1=({expectedChecksum:t,checksum:n,source:s,checksumSourceLocation:i,base64Encoder:o})=>{
if(!isReadableStream(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`)
;const c=o??toBase64
;if(typeof TransformStream!=="function")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.")
;const u=new TransformStream({start(){},async transform(t,s){n.update(t);s.enqueue(t)},async flush(s){
const o=await n.digest();const u=c(o);if(t!==u){
const n=new Error(`Checksum mismatch: expected "${t}" but received "${u}" in response header "${i}".`);s.error(n)
}else s.terminate()}});s.pipeThrough(u);const l=u.readable;Object.setPrototypeOf(l,ChecksumStream.prototype);return l}
;class ByteArrayCollector{allocByteArray;byteLength=0;byteArrays=[];constructor(t){this.allocByteArray=t}push(t){
this.byteArrays.push(t);this.byteLength+=t.byteLength}flush(){if(this.byteArrays.length===1){const t=this.byteArrays[0]
;this.reset();return t}const t=this.allocByteArray(this.byteLength);let n=0;for(let s=0;s<this.byteArrays.length;++s){
const i=this.byteArrays[s];t.set(i,n);n+=i.byteLength}this.reset();return t}reset(){this.byteArrays=[];this.byteLength=0
}}function createBufferedReadableStream(t,n,s){const i=t.getReader();let o=false;let c=0
;const u=["",new ByteArrayCollector(t=>new Uint8Array(t))];let l=-1;const pull=async t=>{
const{value:d,done:f}=await i.read();const h=d;if(f){if(l!==-1){const n=flush(u,l);if(sizeOf(n)>0)t.enqueue(n)}t.close()
}else{const i=modeOf(h,false);if(l!==i){if(l>=0)t.enqueue(flush(u,l));l=i}if(l===-1){t.enqueue(h);return}
const d=sizeOf(h);c+=d;const f=sizeOf(u[l]);if(d>=n&&f===0)t.enqueue(h);else{const i=merge(u,l,h);if(!o&&c>n*2){o=true
;s?.warn(`@smithy/util-stream - stream chunk size ${d} is below threshold of ${n}, automatically buffering.`)}
if(i>=n)t.enqueue(flush(u,l));else await pull(t)}}};return new ReadableStream({pull})}function merge(t,n,s){switch(n){
case 0:t[0]+=s;return sizeOf(t[0]);case 1:case 2:t[n].push(s);return sizeOf(t[n])}}function flush(t,n){switch(n){case 0:
const s=t[0];t[0]="";return s;case 1:case 2:return t[n].flush()}
throw new Error(`@smithy/util-stream - invalid index ${n} given to flush()`)}function sizeOf(t){
return t?.byteLength??t?.length??0}function modeOf(t,n=true){
if(n&&typeof Buffer!=="undefined"&&t instanceof Buffer)return 2;if(t instanceof Uint8Array)return 1
;if(typeof t==="string")return 0;return-1}const getAwsChunkedEncodingStream$1=(t,n)=>{
const{base64Encoder:s,bodyLengthChecker:i,checksumAlgorithmFn:o,checksumLocationName:c,streamHasher:u}=n
;const l=s!==void 0&&i!==void 0&&o!==void 0&&c!==void 0&&u!==void 0;const d=l?u(o,t):void 0
;Promise.resolve(d).catch(()=>{});const f=t.getReader();return new ReadableStream({async pull(t){
const{value:n,done:o}=await f.read();if(o){t.enqueue("0\r\n");if(l){const n=s(await d);t.enqueue(`${c}:${n}\r\n`)
;t.enqueue("\r\n")}t.close()}else t.enqueue(`${(i(n)||0).toString(16)}\r\n${n}\r\n`)}})}
;async function headStream$1(t,n){let s=0;const i=[];const o=t.getReader();let c=false;while(!c){
const{done:t,value:u}=await o.read();if(u){i.push(u);s+=u?.byteLength??0}if(s>=n)break;c=t}o.releaseLock()
;const u=new Uint8Array(Math.min(n,s));let l=0;for(const t of i){if(t.byteLength>u.byteLength-l){
u.set(t.subarray(0,u.byteLength-l),l);break}else u.set(t,l);l+=t.length}return u}let se=class Collector extends g{
buffers=[];limit=1/0;bytesBuffered=0;_write(t,n,s){this.buffers.push(t);this.bytesBuffered+=t.byteLength??0
;if(this.bytesBuffered>=this.limit){const t=this.bytesBuffered-this.limit;const n=this.buffers[this.buffers.length-1]
;this.buffers[this.buffers.length-1]=n.subarray(0,n.byteLength-t);this.emit("finish")}s()}};const toUtf8=t=>{
if(typeof t==="string")return t
;if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
;return new TextDecoder("utf-8").decode(t)};const streamCollector$1=async t=>{if(isBlob(t))return collectBlob(t)
;return collectReadableStream(t)};async function collectBlob(t){return t.arrayBuffer().then(t=>new Uint8Array(t))}
async function collectReadableStream(t){const n=[];const s=t.getReader();let i=0;while(true){
const{done:t,value:o}=await s.read();if(o){n.push(o);i+=o.length}if(t)break}return concatBytes(n,i)}
const ie="The stream has already been transformed.";const sdkStreamMixin$1=t=>{
if(!isBlobInstance(t)&&!isReadableStream(t)){const n=t?.__proto__?.constructor?.name||t
;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${n}`)}let n=false
;const transformToByteArray=async()=>{if(n)throw new Error(ie);n=true;return await streamCollector$1(t)}
;const blobToWebStream=t=>{
if(typeof t.stream!=="function")throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
;return t.stream()};return Object.assign(t,{transformToByteArray,transformToString:async t=>{
const n=await transformToByteArray()
;if(t==="base64")return toBase64(n);else if(t==="hex")return toHex(n);else if(t===void 0||t==="utf8"||t==="utf-8")return toUtf8(n);else if(typeof TextDecoder==="function")return new TextDecoder(t).decode(n);else throw new Error("TextDecoder is not available, please make sure polyfill is provided.")
},transformToWebStream:()=>{if(n)throw new Error(ie);n=true
;if(isBlobInstance(t))return blobToWebStream(t);else if(isReadableStream(t))return t;else throw new Error(`Cannot transform payload to web stream, got ${t}`)
}})};const isBlobInstance=t=>typeof Blob==="function"&&t instanceof Blob;const streamCollector=t=>{
if(isBlob(t))return collectBlob(t);if(isReadableStream(t))return collectReadableStream(t);return new Promise((n,s)=>{
const i=new Collector;const o=t;o.pipe(i);o.on("error",t=>{i.end();s(t)});i.on("error",s);i.on("finish",function(){
const t=concatBytes(this.bufferedBytes);n(t)})})};class Collector extends g{bufferedBytes=[];_write(t,n,s){
this.bufferedBytes.push(t);s()}}const oe="The stream has already been transformed.";async function splitStream$1(t){
if(typeof t.stream==="function")t=t.stream();const n=t;return n.tee()}
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8$1,fromUtf8$1,toBase64$1,fromBase64)){}const ae=c
;const ce=function bindV4(t){
if(typeof crypto!=="undefined"&&typeof crypto.randomUUID==="function")return()=>crypto.randomUUID();return()=>{
const n=new Uint8Array(16);t(n);n[6]=n[6]&15|64;n[8]=n[8]&63|128
;return S[n[0]]+S[n[1]]+S[n[2]]+S[n[3]]+"-"+S[n[4]]+S[n[5]]+"-"+S[n[6]]+S[n[7]]+"-"+S[n[8]]+S[n[9]]+"-"+S[n[10]]+S[n[11]]+S[n[12]]+S[n[13]]+S[n[14]]+S[n[15]]
}}(ae);const ue=ce;n.ChecksumStream=ee;n.Hash=class Hash{algorithmIdentifier;secret;hash;constructor(t,n){
this.algorithmIdentifier=t;this.secret=n;this.reset()}update(t,n){this.hash.update(toUint8Array(castSourceData(t,n)))}
digest(){return Promise.resolve(this.hash.digest())}reset(){
this.hash=this.secret?i(this.algorithmIdentifier,castSourceData(this.secret)):o(this.algorithmIdentifier)}}
;n.LazyJsonString=$;n.NumericValue=NumericValue;n.Uint8ArrayBlobAdapter=Uint8ArrayBlobAdapter
;n._parseEpochTimestamp=t=>{if(t==null)return;let n=NaN;if(typeof t==="number")n=t;else if(typeof t==="string"){
if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");n=Number.parseFloat(t)
}else if(typeof t==="object"&&t.tag===1)n=t.value
;if(isNaN(n)||Math.abs(n)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
;return new Date(Math.round(n*1e3))};n._parseRfc3339DateTimeWithOffset=t=>{if(t==null)return
;if(typeof t!=="string")throw new TypeError("RFC3339 timestamps must be strings");const n=j.exec(t)
;if(!n)throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);const[,s,i,o,c,u,l,,d,f]=n;range(i,1,12)
;range(o,1,31);range(c,0,23);range(u,0,59);range(l,0,60)
;const h=new Date(Date.UTC(Number(s),Number(i)-1,Number(o),Number(c),Number(u),Number(l),Number(d)?Math.round(parseFloat(`0.${d}`)*1e3):0))
;h.setUTCFullYear(Number(s));if(f.toUpperCase()!="Z"){const[,t,n,s]=/([+-])(\d\d):(\d\d)/.exec(f)||[void 0,"+",0,0]
;const i=t==="-"?1:-1;h.setTime(h.getTime()+i*(Number(n)*60*60*1e3+Number(s)*60*1e3))}return h}
;n._parseRfc7231DateTime=t=>{if(t==null)return
;if(typeof t!=="string")throw new TypeError("RFC7231 timestamps must be strings.");if(V.test(t))return new Date(t);let n
;let s;let i;let o;let c;let u;let l;let d;if(d=q.exec(t))[,n,s,i,o,c,u,l]=d;else if(d=W.exec(t)){[,n,s,i,o,c,u,l]=d
;i=(Number(i)+1900).toString()}else if(d=J.exec(t))[,s,n,o,c,u,l,i]=d;if(i&&u){
const t=Date.UTC(Number(i),G.indexOf(s),Number(n),Number(o),Number(c),Number(u),l?Math.round(parseFloat(`0.${l}`)*1e3):0)
;range(n,1,31);range(o,0,23);range(c,0,59);range(u,0,60);const d=new Date(t);d.setUTCFullYear(Number(i));return d}
throw new TypeError(`Invalid RFC7231 date-time value ${t}.`)};n.calculateBodyLength=t=>{if(!t)return 0
;if(typeof t==="string")return Buffer.byteLength(t);else if(typeof t.byteLength==="number")return t.byteLength;else if(typeof t.size==="number")return t.size;else if(typeof t.start==="number"&&typeof t.end==="number")return t.end+1-t.start;else if(t instanceof d)if(t.path!=null)return f(t.path).size;else if(typeof t.fd==="number")return h(t.fd).size
;throw new Error(`Body Length computation failed for ${t}`)};n.concatBytes=concatBytes
;n.copyDocumentWithTransform=(t,n,s=t=>t)=>t;n.createBufferedReadable=function createBufferedReadable(t,n,s){
if(isReadableStream(t))return createBufferedReadableStream(t,n,s);const i=new m({read(){}});let o=false;let c=0
;const u=["",new ByteArrayCollector(t=>new Uint8Array(t)),new ByteArrayCollector(t=>Buffer.from(new Uint8Array(t)))]
;let l=-1;t.on("data",t=>{const d=modeOf(t,true);if(l!==d){if(l>=0)i.push(flush(u,l));l=d}if(l===-1){i.push(t);return}
const f=sizeOf(t);c+=f;const h=sizeOf(u[l]);if(f>=n&&h===0)i.push(t);else{const d=merge(u,l,t);if(!o&&c>n*2){o=true
;s?.warn(`@smithy/util-stream - stream chunk size ${f} is below threshold of ${n}, automatically buffering.`)}
if(d>=n)i.push(flush(u,l))}});t.on("end",()=>{if(l!==-1){const t=flush(u,l);if(sizeOf(t)>0)i.push(t)}i.push(null)})
;return i};n.createChecksumStream=function createChecksumStream(t){
if(typeof ReadableStream==="function"&&isReadableStream(t.source))return createChecksumStream$1(t);return new ee(t)}
;n.dateToUtcString=function dateToUtcString(t){const n=t.getUTCFullYear();const s=t.getUTCMonth();const i=t.getUTCDay()
;const o=t.getUTCDate();const c=t.getUTCHours();const u=t.getUTCMinutes();const l=t.getUTCSeconds()
;const d=o<10?`0${o}`:`${o}`;const f=c<10?`0${c}`:`${c}`;const h=u<10?`0${u}`:`${u}`;const p=l<10?`0${l}`:`${l}`
;return`${N[i]}, ${d} ${_[s]} ${n} ${f}:${h}:${p} GMT`};n.deserializerMiddleware=deserializerMiddleware
;n.deserializerMiddlewareOption=Y;n.expectBoolean=t=>{if(t===null||t===void 0)return;if(typeof t==="number"){
if(t===0||t===1)M.warn(stackTraceWarning(`Expected boolean, got ${typeof t}: ${t}`));if(t===0)return false
;if(t===1)return true}if(typeof t==="string"){const n=t.toLowerCase()
;if(n==="false"||n==="true")M.warn(stackTraceWarning(`Expected boolean, got ${typeof t}: ${t}`))
;if(n==="false")return false;if(n==="true")return true}if(typeof t==="boolean")return t
;throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`)};n.expectByte=expectByte;n.expectFloat32=expectFloat32
;n.expectInt=E;n.expectInt32=expectInt32;n.expectLong=expectLong;n.expectNonNull=(t,n)=>{if(t===null||t===void 0){
if(n)throw new TypeError(`Expected a non-null value for ${n}`);throw new TypeError("Expected a non-null value")}return t
};n.expectNumber=expectNumber;n.expectObject=expectObject;n.expectShort=expectShort;n.expectString=t=>{
if(t===null||t===void 0)return;if(typeof t==="string")return t;if(["boolean","number","bigint"].includes(typeof t)){
M.warn(stackTraceWarning(`Expected string, got ${typeof t}: ${t}`));return String(t)}
throw new TypeError(`Expected string, got ${typeof t}: ${t}`)};n.expectUnion=t=>{if(t===null||t===void 0)return
;const n=expectObject(t);const s=[];for(const t in n){if(!u(n,t))continue;if(n[t]!=null)s.push(t)}
if(s.length===0)throw new TypeError("Unions must have exactly one non-null member. None were found.")
;if(s.length>1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${s} were not null.`);return n}
;n.fromArrayBuffer=fromArrayBuffer;n.fromBase64=fromBase64;n.fromHex=function fromHex(t){
if(t.length%2!==0)throw new Error("Hex encoded strings must have an even number length")
;const n=new Uint8Array(t.length/2);for(let s=0;s<t.length;s+=2){const i=t.slice(s,s+2).toLowerCase()
;if(i in X)n[s/2]=X[i];else throw new Error(`Cannot decode unrecognized sequence ${i} as hexadecimal`)}return n}
;n.fromString=fromString;n.fromUtf8=fromUtf8$1;n.generateIdempotencyToken=ue
;n.getAwsChunkedEncodingStream=function getAwsChunkedEncodingStream(t,n){const s=t;const i=t
;if(isReadableStream(i))return getAwsChunkedEncodingStream$1(i,n)
;const{base64Encoder:o,bodyLengthChecker:c,checksumAlgorithmFn:u,checksumLocationName:l,streamHasher:d}=n
;const f=o!==void 0&&u!==void 0&&l!==void 0&&d!==void 0;const h=f?d(u,s):void 0;Promise.resolve(h).catch(()=>{})
;const p=new m({read(){s.resume()}});s.on("data",t=>{const n=c(t)||0;if(n===0)return;p.push(`${n.toString(16)}\r\n`)
;p.push(t);if(!p.push("\r\n"))s.pause()});s.on("error",t=>{p.destroy(t)});s.pause();s.on("end",async()=>{try{
p.push("0\r\n");if(f){const t=o(await h);p.push(`${l}:${t}\r\n`);p.push("\r\n")}p.push(null)}catch(t){p.destroy(t)}})
;return p};n.getSerdePlugin=function getSerdePlugin(t,n,s){return{applyToStack:i=>{i.add(deserializerMiddleware(t,s),Y)
;i.add(serializerMiddleware(t,n),Z)}}};n.handleFloat=C;n.headStream=(t,n)=>{
if(isReadableStream(t))return headStream$1(t,n);return new Promise((s,i)=>{const o=new se;o.limit=n;t.pipe(o)
;t.on("error",t=>{o.end();i(t)});o.on("error",i);o.on("finish",function(){const t=concatBytes(this.buffers);s(t)})})}
;n.isArrayBuffer=isArrayBuffer;n.isBlob=isBlob;n.isReadableStream=isReadableStream
;n.limitedParseDouble=limitedParseDouble;n.limitedParseFloat=x;n.limitedParseFloat32=t=>{
if(typeof t=="string")return parseFloatString(t);return expectFloat32(t)};n.logger=M;n.nv=function nv(t){
return new NumericValue(String(t),"bigDecimal")};n.parseBoolean=t=>{switch(t){case"true":return true;case"false":
return false;default:throw new Error(`Unable to parse boolean value "${t}"`)}};n.parseEpochTimestamp=t=>{
if(t===null||t===void 0)return;let n
;if(typeof t==="number")n=t;else if(typeof t==="string")n=strictParseDouble(t);else if(typeof t==="object"&&t.tag===1)n=t.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")
;if(Number.isNaN(n)||n===1/0||n===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")
;return new Date(Math.round(n*1e3))};n.parseRfc3339DateTime=t=>{if(t===null||t===void 0)return
;if(typeof t!=="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const n=I.exec(t)
;if(!n)throw new TypeError("Invalid RFC-3339 date-time value");const[s,i,o,c,u,l,d,f]=n
;const h=strictParseShort(stripLeadingZeroes(i));const p=parseDateValue(o,"month",1,12)
;const m=parseDateValue(c,"day",1,31);return buildDate(h,p,m,{hours:u,minutes:l,seconds:d,fractionalMilliseconds:f})}
;n.parseRfc3339DateTimeWithOffset=t=>{if(t===null||t===void 0)return
;if(typeof t!=="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const n=k.exec(t)
;if(!n)throw new TypeError("Invalid RFC-3339 date-time value");const[s,i,o,c,u,l,d,f,h]=n
;const p=strictParseShort(stripLeadingZeroes(i));const m=parseDateValue(o,"month",1,12)
;const g=parseDateValue(c,"day",1,31);const y=buildDate(p,m,g,{hours:u,minutes:l,seconds:d,fractionalMilliseconds:f})
;if(h.toUpperCase()!="Z")y.setTime(y.getTime()-parseOffsetToMilliseconds(h));return y};n.parseRfc7231DateTime=t=>{
if(t===null||t===void 0)return
;if(typeof t!=="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let n=O.exec(t);if(n){
const[t,s,i,o,c,u,l,d]=n
;return buildDate(strictParseShort(stripLeadingZeroes(o)),parseMonthByShortName(i),parseDateValue(s,"day",1,31),{
hours:c,minutes:u,seconds:l,fractionalMilliseconds:d})}n=D.exec(t);if(n){const[t,s,i,o,c,u,l,d]=n
;return adjustRfc850Year(buildDate(parseTwoDigitYear(o),parseMonthByShortName(i),parseDateValue(s,"day",1,31),{hours:c,
minutes:u,seconds:l,fractionalMilliseconds:d}))}n=B.exec(t);if(n){const[t,s,i,o,c,u,l,d]=n
;return buildDate(strictParseShort(stripLeadingZeroes(d)),parseMonthByShortName(s),parseDateValue(i.trimLeft(),"day",1,31),{
hours:o,minutes:c,seconds:u,fractionalMilliseconds:l})}throw new TypeError("Invalid RFC-7231 date-time value")}
;n.quoteHeader=function quoteHeader(t){
if(t.includes(",")||t.includes('"'))t=`"${t.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`;return t};n.sdkStreamMixin=t=>{
if(!(t instanceof m))try{return sdkStreamMixin$1(t)}catch(n){const s=t?.__proto__?.constructor?.name||t
;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${s}`)}let n=false
;const transformToByteArray=async()=>{if(n)throw new Error(oe);n=true;return await streamCollector(t)}
;return Object.assign(t,{transformToByteArray,transformToString:async t=>{const n=await transformToByteArray()
;if(t===void 0||Buffer.isEncoding(t))return fromArrayBuffer(n.buffer,n.byteOffset,n.byteLength).toString(t);else{
const s=new TextDecoder(t);return s.decode(n)}},transformToWebStream:()=>{if(n)throw new Error(oe)
;if(t.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.")
;if(typeof m.toWeb!=="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")
;n=true;return m.toWeb(t)}})};n.serializerMiddleware=serializerMiddleware;n.serializerMiddlewareOption=Z
;n.splitEvery=function splitEvery(t,n,s){
if(s<=0||!Number.isInteger(s))throw new Error("Invalid number of delimiters ("+s+") for splitEvery.");const i=t.split(n)
;if(s===1)return i;const o=[];let c="";for(let t=0;t<i.length;t++){if(c==="")c=i[t];else c+=n+i[t];if((t+1)%s===0){
o.push(c);c=""}}if(c!=="")o.push(c);return o};n.splitHeader=t=>{const n=t.length;const s=[];let i=false;let o=false
;let c=0;for(let u=0;u<n;++u){const n=t[u];switch(n){case'"':if(!o)i=!i;break;case",":if(!i){s.push(t.slice(c,u));c=u+1}
break}o=n==="\\"&&!o}s.push(t.slice(c));return s.map(t=>{t=t.trim();const n=t.length;if(n<2)return t
;if(t[0]==='"'&&t[n-1]==='"'){t=t.slice(1,n-1);return t.replace(/\\(["\\])/g,"$1")}return t.replace(/\\"/g,'"')})}
;n.splitStream=async function splitStream(t){if(isReadableStream(t)||isBlob(t))return splitStream$1(t);const n=new y
;const s=new y;t.pipe(n);t.pipe(s);return[n,s]};n.streamCollector=streamCollector;n.strictParseByte=strictParseByte
;n.strictParseDouble=strictParseDouble;n.strictParseFloat=A;n.strictParseFloat32=strictParseFloat32;n.strictParseInt=R
;n.strictParseInt32=t=>{if(typeof t==="string")return expectInt32(parseNumber(t));return expectInt32(t)}
;n.strictParseLong=strictParseLong;n.strictParseShort=strictParseShort;n.toBase64=toBase64$1;n.toHex=toHex
;n.toUint8Array=toUint8Array;n.toUtf8=toUtf8$1;n.v4=ce;n.writeKey=function writeKey(t){
Object.defineProperty(t,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}},34534:(t,n,s)=>{
const{SMITHY_CONTEXT_KEY:i}=s(15662);function hasOwn(t,n){return Object.prototype.hasOwnProperty.call(t,n)}
class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(t){
this.method=t.method||"GET";this.hostname=t.hostname||"localhost";this.port=t.port;this.query=t.query||{}
;this.headers=t.headers||{};this.body=t.body
;this.protocol=t.protocol?t.protocol.slice(-1)!==":"?`${t.protocol}:`:t.protocol:"https:"
;this.path=t.path?t.path.charAt(0)!=="/"?`/${t.path}`:t.path:"/";this.username=t.username;this.password=t.password
;this.fragment=t.fragment}static clone(t){const n=new HttpRequest({...t,headers:{...t.headers}})
;if(n.query)n.query=cloneQuery(n.query);return n}static isInstance(t){if(!t)return false;const n=t
;return"method"in n&&"protocol"in n&&"hostname"in n&&"path"in n&&typeof n["query"]==="object"&&typeof n["headers"]==="object"
}clone(){return HttpRequest.clone(this)}}function cloneQuery(t){return Object.keys(t).reduce((n,s)=>{const i=t[s]
;return{...n,[s]:Array.isArray(i)?[...i]:i}},{})}const o=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$")
;const isValidHostLabel=(t,n=false)=>{if(!n)return o.test(t);const s=t.split(".")
;for(const t of s)if(!isValidHostLabel(t))return false;return true};function parseQueryString(t){const n={}
;t=t.replace(/^\?/,"");if(t)for(const s of t.split("&")){let[t,i=null]=s.split("=");t=decodeURIComponent(t)
;if(i)i=decodeURIComponent(i);if(!(t in n))n[t]=i;else if(Array.isArray(n[t]))n[t].push(i);else n[t]=[n[t],i]}return n}
const parseUrl=t=>{if(typeof t==="string")return parseUrl(new URL(t))
;const{hostname:n,pathname:s,port:i,protocol:o,search:c}=t;let u;if(c)u=parseQueryString(c);return{hostname:n,
port:i?parseInt(i):void 0,protocol:o,path:s,query:u}};n.HttpRequest=HttpRequest;n.HttpResponse=class HttpResponse{
statusCode;reason;headers;body;constructor(t){this.statusCode=t.statusCode;this.reason=t.reason
;this.headers=t.headers||{};this.body=t.body}static isInstance(t){if(!t)return false;const n=t
;return typeof n.statusCode==="number"&&typeof n.headers==="object"}};n.getSmithyContext=t=>t[i]||(t[i]={})
;n.hasOwn=hasOwn;n.isValidHostLabel=isValidHostLabel;n.isValidHostname=function isValidHostname(t){
return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)};n.normalizeProvider=t=>{if(typeof t==="function")return t
;const n=Promise.resolve(t);return()=>n};n.parseQueryString=parseQueryString;n.parseUrl=parseUrl;n.toEndpointV1=t=>{
if(typeof t==="object"){if("url"in t){const n=parseUrl(t.url);if(t.headers){n.headers={};for(const s in t.headers){
if(!hasOwn(t.headers,s))continue;n.headers[s.toLowerCase()]=t.headers[s].join(", ")}}return n}return t}
return parseUrl(t)}},61051:(t,n,s)=>{s.d(n,{F:()=>buildAbortError});function buildAbortError(t){
const n=t&&typeof t==="object"&&"reason"in t?t.reason:void 0;if(n){if(n instanceof Error){
const t=new Error("Request aborted");t.name="AbortError";t.cause=n;return t}const t=new Error(String(n))
;t.name="AbortError";return t}const s=new Error("Request aborted");s.name="AbortError";return s}},75544:(t,n,s)=>{
s.d(n,{u:()=>getTransformedHeaders});var i=s(92430);const getTransformedHeaders=t=>{const n={};for(const s in t){if(!(0,
i.hasOwn)(t,s))continue;const o=t[s];n[s]=Array.isArray(o)?o.join(","):o}return n}},93291:(t,n,s)=>{s.d(n,{w:()=>g,
$:()=>NodeHttpHandler});var i=s(92430);var o=s(93422);var c=s(61051);const u=["ECONNRESET","EPIPE","ETIMEDOUT"]
;var l=s(75544);var d=s(44708);var f=s.n(d);var h=s(94957);const setConnectionTimeout=(t,n,s=0)=>{if(!s)return-1
;const registerTimeout=i=>{const o=h.N.setTimeout(()=>{t.destroy()
;n(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${s} ms.`),{
name:"TimeoutError"}))},s-i);const doWithSocket=t=>{if(t?.connecting)t.on("connect",()=>{h.N.clearTimeout(o)
});else h.N.clearTimeout(o)};if(t.socket)doWithSocket(t.socket);else t.on("socket",doWithSocket)};if(s<2e3){
registerTimeout(0);return 0}return h.N.setTimeout(registerTimeout.bind(null,1e3),1e3)}
;const setRequestTimeout=(t,n,s=0,i,o)=>{if(s)return h.N.setTimeout(()=>{
let c=`@smithy/node-http-handler - [${i?"ERROR":"WARN"}] a request has exceeded the configured ${s} ms requestTimeout.`
;if(i){const s=Object.assign(new Error(c),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(s);n(s)}else{
c+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";o?.warn?.(c)}},s);return-1}
;const setSocketKeepAlive=(t,{keepAlive:n,keepAliveMsecs:s},i=3e3)=>{if(n!==true)return-1;const registerListener=()=>{
if(t.socket)t.socket.setKeepAlive(n,s||0);else t.on("socket",t=>{t.setKeepAlive(n,s||0)})};if(i===0){registerListener()
;return 0}return h.N.setTimeout(registerListener,i)};var p=s(42687);const setSocketTimeout=(t,n,s=0,i=false)=>{
if(!Number.isFinite(s)||s<=0)return;let o;t.once("response",t=>o=t);const onTimeout=()=>{if(o?.complete){
t.socket?.destroy();return}
const c=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${s} ms of inactivity (${i?"service default socket timeout":"configured by client requestHandler"}).`),{
name:"TimeoutError"});o?.destroy(c);t.destroy();n(c)};const registerTimeout=()=>{const{socket:n}=t
;if(!n)t.once("socket",registerTimeout);else if(n.connecting)n.once("connect",registerTimeout);else{
n.setTimeout(s,onTimeout);t.on("close",()=>n.removeListener("timeout",onTimeout))}};if(s<6e3){registerTimeout();return}
const c=h.N.setTimeout(registerTimeout,3e3);t.once("close",()=>h.N.clearTimeout(c))};var m=s(1849);const g=0;let y;let w
;class NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=false;metadata={
handlerProtocol:"http/1.1"};static create(t){if(typeof t?.handle==="function")return t;return new NodeHttpHandler(t)}
static checkSocketUsage(t,n,s=console){const{sockets:o,requests:c,maxSockets:u}=t
;if(typeof u!=="number"||u===1/0)return n;if(Date.now()-15e3<n)return n;if(o&&c)for(const t in o){if(!(0,
i.hasOwn)(o,t))continue;const n=o[t]?.length??0;const l=c[t]?.length??0;if(n>=u&&l>=2*u){
s?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${n} and ${l} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
;return Date.now()}}return n}constructor(t){this.configProvider=new Promise((n,s)=>{
if(typeof t==="function")t().then(t=>{n(this.resolveDefaultConfig(t))}).catch(s);else n(this.resolveDefaultConfig(t))})}
destroy(){this.config?.httpAgent?.destroy();this.config?.httpsAgent?.destroy()}
async handle(t,{abortSignal:n,requestTimeout:s}={}){if(!this.config)this.config=await this.configProvider
;const i=this.config;const d=i.logger;const g=t.protocol==="https:"
;if(!g&&!this.config.httpAgent)this.config.httpAgent=await this.config.httpAgentProvider();return new Promise((S,v)=>{
let E;let A=-1;let T=-1;let C=-1;let x=-1;const clearTimeouts=()=>{h.N.clearTimeout(A);h.N.clearTimeout(T)
;h.N.clearTimeout(C);h.N.clearTimeout(x)};const resolve=async t=>{await E;clearTimeouts();S(t)};const reject=async t=>{
await E;clearTimeouts();v(t)};if(n?.aborted){const t=(0,c.F)(n);reject(t);return}const R=t.headers
;const M=R?(R.Expect??R.expect)==="100-continue":false;let N=g?i.httpsAgent:i.httpAgent
;if(M&&!this.externalAgent)N=new(g?f().Agent:y)({keepAlive:false,maxSockets:1/0});A=h.N.setTimeout(()=>{
this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(N,this.socketWarningTimestamp,d)
},i.socketAcquisitionWarningTimeout??(i.requestTimeout??2e3)+(i.connectionTimeout??1e3));const _=t.query?(0,
o.buildQueryString)(t.query):"";let I;if(t.username!=null||t.password!=null){const n=t.username??""
;const s=t.password??"";I=`${n}:${s}`}let k=t.path;if(_)k+=`?${_}`;if(t.fragment)k+=`#${t.fragment}`
;let O=t.hostname??"";if(O[0]==="["&&O.endsWith("]"))O=t.hostname.slice(1,-1);else O=t.hostname;const D={
headers:t.headers,host:O,method:t.method,path:k,port:t.port,agent:N,auth:I};const B=g?f().request:w;const P=B(D,t=>{
const n=new o.HttpResponse({statusCode:t.statusCode||-1,reason:t.statusMessage,headers:(0,l.u)(t.headers),body:t})
;resolve({response:n})});P.on("error",t=>{if(u.includes(t.code))reject(Object.assign(t,{name:"TimeoutError"
}));else reject(t)});if(n){const onAbort=()=>{P.destroy();const t=(0,c.F)(n);reject(t)}
;if(typeof n.addEventListener==="function"){const t=n;t.addEventListener("abort",onAbort,{once:true})
;P.once("close",()=>t.removeEventListener("abort",onAbort))}else n.onabort=onAbort}const $=s??i.requestTimeout
;T=setConnectionTimeout(P,reject,i.connectionTimeout);C=setRequestTimeout(P,reject,$,i.throwOnRequestTimeout,d??console)
;const U=i.socketTimeout===void 0?(0,p.U)(i):void 0
;if(U)setSocketTimeout(P,reject,U,true);else setSocketTimeout(P,reject,i.socketTimeout);const L=D.agent
;if(typeof L==="object"&&"keepAlive"in L)x=setSocketKeepAlive(P,{keepAlive:L.keepAlive,keepAliveMsecs:L.keepAliveMsecs})
;E=(0,m.f)(P,t,$,this.externalAgent).catch(t=>{clearTimeouts();return v(t)})})}updateHttpClientConfig(t,n){
this.config=void 0;this.configProvider=this.configProvider.then(s=>{switch(t){case Symbol.for("logger"):t="logger"
;n=s.logger??n;break;case Symbol.for("@smithy/defaultSocketTimeout"):t="defaultSocketTimeout";n=(0,p.U)(s)??n;break}
return{...s,[t]:n}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(t){
const{requestTimeout:n,connectionTimeout:i,socketTimeout:o,socketAcquisitionWarningTimeout:c,httpAgent:u,httpsAgent:l,throwOnRequestTimeout:d,logger:h}=t||{}
;let m;return{connectionTimeout:i,requestTimeout:n,socketTimeout:o,defaultSocketTimeout:(0,p.U)(t),
socketAcquisitionWarningTimeout:c,throwOnRequestTimeout:d,httpAgentProvider:()=>m??=(async()=>{
const t=await Promise.resolve().then(s.t.bind(s,37067,23));const{Agent:n,request:i}=t.default??t;w=i;y=n
;if(u instanceof y||typeof u?.destroy==="function"){this.externalAgent=true;return u}return new y({keepAlive:true,
maxSockets:50,...u})})(),httpsAgent:(()=>{if(l instanceof f().Agent||typeof l?.destroy==="function"){
this.externalAgent=true;return l}return new(f().Agent)({keepAlive:true,maxSockets:50,...l})})(),logger:h}}}},
42687:(t,n,s)=>{s.d(n,{U:()=>resolveDefaultSocketTimeout});const resolveDefaultSocketTimeout=t=>{
const n=t?.defaultSocketTimeout;return typeof n==="number"&&Number.isFinite(n)&&n>0?n:void 0}},94957:(t,n,s)=>{s.d(n,{
N:()=>i});const i={setTimeout:(t,n)=>setTimeout(t,n),clearTimeout:t=>clearTimeout(t)}},1849:(t,n,s)=>{s.d(n,{
f:()=>writeRequestBody});var i=s(57075);var o=s(94957);const c=6e3;async function writeRequestBody(t,n,s=c,i=false){
const u=n.headers;const l=u?u.Expect||u.expect:void 0;let d=-1;let f=true
;if(!i&&l==="100-continue")f=await Promise.race([new Promise(t=>{d=Number(o.N.setTimeout(()=>t(true),Math.max(c,s)))
}),new Promise(n=>{t.on("continue",()=>{o.N.clearTimeout(d);n(true)});t.on("response",()=>{o.N.clearTimeout(d);n(false)
});t.on("error",()=>{o.N.clearTimeout(d);n(false)})})]);if(f)writeBody(t,n.body)}function writeBody(t,n){
if(n instanceof i.Readable){n.pipe(t);return}if(n){const s=Buffer.isBuffer(n);const i=typeof n==="string";if(s||i){
if(s&&n.byteLength===0)t.end();else t.end(n);return}const o=n
;if(typeof o==="object"&&o.buffer&&typeof o.byteOffset==="number"&&typeof o.byteLength==="number"){
t.end(Buffer.from(o.buffer,o.byteOffset,o.byteLength));return}t.end(Buffer.from(n));return}t.end()}},37550:(t,n,s)=>{
s.d(n,{B:()=>SignatureV4});var i=s(92430);class HeaderFormatter{format(t){const n=[];for(const s in t){if(!(0,
i.hasOwn)(t,s))continue;const o=(0,i.fromUtf8)(s);n.push(Uint8Array.from([o.byteLength]),o,this.formatHeaderValue(t[s]))
}const s=new Uint8Array(n.reduce((t,n)=>t+n.byteLength,0));let o=0;for(const t of n){s.set(t,o);o+=t.byteLength}return s
}formatHeaderValue(t){switch(t.type){case"boolean":return Uint8Array.from([t.value?0:1]);case"byte":
return Uint8Array.from([2,t.value]);case"short":const n=new DataView(new ArrayBuffer(3));n.setUint8(0,3)
;n.setInt16(1,t.value,false);return new Uint8Array(n.buffer);case"integer":const s=new DataView(new ArrayBuffer(5))
;s.setUint8(0,4);s.setInt32(1,t.value,false);return new Uint8Array(s.buffer);case"long":const o=new Uint8Array(9);o[0]=5
;o.set(t.value.bytes,1);return o;case"binary":const u=new DataView(new ArrayBuffer(3+t.value.byteLength))
;u.setUint8(0,6);u.setUint16(1,t.value.byteLength,false);const l=new Uint8Array(u.buffer);l.set(t.value,3);return l
;case"string":const d=(0,i.fromUtf8)(t.value);const f=new DataView(new ArrayBuffer(3+d.byteLength));f.setUint8(0,7)
;f.setUint16(1,d.byteLength,false);const h=new Uint8Array(f.buffer);h.set(d,3);return h;case"timestamp":
const p=new Uint8Array(9);p[0]=8;p.set(Int64.fromNumber(t.value.valueOf()).bytes,1);return p;case"uuid":
if(!c.test(t.value))throw new Error(`Invalid UUID received: ${t.value}`);const m=new Uint8Array(17);m[0]=9;m.set((0,
i.fromHex)(t.value.replace(/-/g,"")),1);return m}}}var o;(function(t){t[t["boolTrue"]=0]="boolTrue"
;t[t["boolFalse"]=1]="boolFalse";t[t["byte"]=2]="byte";t[t["short"]=3]="short";t[t["integer"]=4]="integer"
;t[t["long"]=5]="long";t[t["byteArray"]=6]="byteArray";t[t["string"]=7]="string";t[t["timestamp"]=8]="timestamp"
;t[t["uuid"]=9]="uuid"})(o||(o={}));const c=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/
;class Int64{bytes;constructor(t){this.bytes=t
;if(t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(t){
if(t>0x8000000000000000||t<-0x8000000000000000)throw new Error(`${t} is too large (or, if negative, too small) to represent as an Int64`)
;const n=new Uint8Array(8);for(let s=7,i=Math.abs(Math.round(t));s>-1&&i>0;s--,i/=256)n[s]=i;if(t<0)negate(n)
;return new Int64(n)}valueOf(){const t=this.bytes.slice(0);const n=t[0]&128;if(n)negate(t);return parseInt((0,
i.toHex)(t),16)*(n?-1:1)}toString(){return String(this.valueOf())}}function negate(t){for(let n=0;n<8;n++)t[n]^=255
;for(let n=7;n>-1;n--){t[n]++;if(t[n]!==0)break}}var u=s(778);var l=s(47749);var d=s(81910);var f=s(16172)
;var h=s(96660);var p=s(11923);var m=s(6186);var g=s(9318);class SignatureV4 extends u.y{
headerFormatter=new HeaderFormatter
;constructor({applyChecksum:t,credentials:n,region:s,service:i,sha256:o,uriEscapePath:c=true}){super({applyChecksum:t,
credentials:n,region:s,service:i,sha256:o,uriEscapePath:c})}async presign(t,n={}){
const{signingDate:s=new Date,expiresIn:i=3600,unsignableHeaders:o,unhoistableHeaders:c,signableHeaders:u,hoistableHeaders:p,signingRegion:y,signingService:w}=n
;const S=await this.credentialProvider();this.validateResolvedCredentials(S);const v=y??await this.regionProvider()
;const{longDate:E,shortDate:A}=this.formatDate(s)
;if(i>l.Uv)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
;const T=(0,d.Ds)(A,v,w??this.service);const C=(0,m.b)((0,g.n)(t),{unhoistableHeaders:c,hoistableHeaders:p})
;if(S.sessionToken)C.query[l.r2]=S.sessionToken;C.query[l.XI]=l.SG;C.query[l.tI]=`${S.accessKeyId}/${T}`;C.query[l.Zs]=E
;C.query[l.MS]=i.toString(10);const x=(0,f.H)(C,o,u);C.query[l.FY]=this.getCanonicalHeaderList(x)
;C.query[l.cR]=await this.getSignature(E,T,this.getSigningKey(S,v,A,w),this.createCanonicalRequest(C,x,await(0,
h.p)(t,this.sha256)));return C}async sign(t,n){
if(typeof t==="string")return this.signString(t,n);else if(t.headers&&t.payload)return this.signEvent(t,n);else if(t.message)return this.signMessage(t,n);else return this.signRequest(t,n)
}
async signEvent({headers:t,payload:n},{signingDate:s=new Date,priorSignature:o,signingRegion:c,signingService:u,eventStreamCredentials:f}){
const p=c??await this.regionProvider();const{shortDate:m,longDate:g}=this.formatDate(s);const y=(0,
d.Ds)(m,p,u??this.service);const w=await(0,h.p)({headers:{},body:n},this.sha256);const S=new this.sha256;S.update(t)
;const v=(0,i.toHex)(await S.digest());const E=[l.r1,g,y,o,v,w].join("\n");return this.signString(E,{signingDate:s,
signingRegion:p,signingService:u,eventStreamCredentials:f})}
async signMessage(t,{signingDate:n=new Date,signingRegion:s,signingService:i,eventStreamCredentials:o}){
const c=this.signEvent({headers:this.headerFormatter.format(t.message.headers),payload:t.message.body},{signingDate:n,
signingRegion:s,signingService:i,priorSignature:t.priorSignature,eventStreamCredentials:o});return c.then(n=>({
message:t.message,signature:n}))}
async signString(t,{signingDate:n=new Date,signingRegion:s,signingService:o,eventStreamCredentials:c}={}){
const u=c??await this.credentialProvider();this.validateResolvedCredentials(u);const l=s??await this.regionProvider()
;const{shortDate:d}=this.formatDate(n);const f=new this.sha256(await this.getSigningKey(u,l,d,o));f.update((0,
i.toUint8Array)(t));return(0,i.toHex)(await f.digest())}
async signRequest(t,{signingDate:n=new Date,signableHeaders:s,unsignableHeaders:i,signingRegion:o,signingService:c}={}){
const u=await this.credentialProvider();this.validateResolvedCredentials(u);const m=o??await this.regionProvider()
;const y=(0,g.n)(t);const{longDate:w,shortDate:S}=this.formatDate(n);const v=(0,d.Ds)(S,m,c??this.service)
;y.headers[l.ot]=w;if(u.sessionToken)y.headers[l.wE]=u.sessionToken;const E=await(0,h.p)(y,this.sha256);if(!(0,
p.ou)(l.Wd,y.headers)&&this.applyChecksum)y.headers[l.Wd]=E;const A=(0,f.H)(y,i,s)
;const T=await this.getSignature(w,v,this.getSigningKey(u,m,S,c),this.createCanonicalRequest(y,A,E))
;y.headers[l.H1]=`${l.SG} Credential=${u.accessKeyId}/${v}, SignedHeaders=${this.getCanonicalHeaderList(A)}, Signature=${T}`
;return y}async getSignature(t,n,s,o){const c=await this.createStringToSign(t,n,o,l.SG);const u=new this.sha256(await s)
;u.update((0,i.toUint8Array)(c));return(0,i.toHex)(await u.digest())}getSigningKey(t,n,s,i){return(0,
d.Xf)(this.sha256,t,s,n,i||this.service)}}},778:(t,n,s)=>{s.d(n,{y:()=>SignatureV4Base});var i=s(92658);var o=s(93422)
;var c=s(92430);var u=s(41838);const iso8601=t=>toDate(t).toISOString().replace(/\.\d{3}Z$/,"Z");const toDate=t=>{
if(typeof t==="number")return new Date(t*1e3);if(typeof t==="string"){if(Number(t))return new Date(Number(t)*1e3)
;return new Date(t)}return t};class SignatureV4Base{service;regionProvider;credentialProvider;sha256;uriEscapePath
;applyChecksum;constructor({applyChecksum:t,credentials:n,region:s,service:o,sha256:c,uriEscapePath:u=true}){
this.service=o;this.sha256=c;this.uriEscapePath=u;this.applyChecksum=typeof t==="boolean"?t:true;this.regionProvider=(0,
i.normalizeProvider)(s);this.credentialProvider=(0,i.normalizeProvider)(n)}createCanonicalRequest(t,n,s){
const i=Object.keys(n).sort();return`${t.method}\n${this.getCanonicalPath(t)}\n${(0,
u.$)(t)}\n${i.map(t=>`${t}:${n[t]}`).join("\n")}\n\n${i.join(";")}\n${s}`}async createStringToSign(t,n,s,i){
const o=new this.sha256;o.update((0,c.toUint8Array)(s));const u=await o.digest();return`${i}\n${t}\n${n}\n${(0,
c.toHex)(u)}`}getCanonicalPath({path:t}){if(this.uriEscapePath){const n=[];for(const s of t.split("/")){
if(s?.length===0)continue;if(s===".")continue;if(s==="..")n.pop();else n.push(s)}
const s=`${t?.startsWith("/")?"/":""}${n.join("/")}${n.length>0&&t?.endsWith("/")?"/":""}`;const i=(0,o.escapeUri)(s)
;return i.replace(/%2F/g,"/")}return t}validateResolvedCredentials(t){
if(typeof t!=="object"||typeof t.accessKeyId!=="string"||typeof t.secretAccessKey!=="string")throw new Error("Resolved credential object is not valid")
}formatDate(t){const n=iso8601(t).replace(/[-:]/g,"");return{longDate:n,shortDate:n.slice(0,8)}}
getCanonicalHeaderList(t){return Object.keys(t).sort().join(";")}}},47749:(t,n,s)=>{s.d(n,{D8:()=>w,FY:()=>u,H1:()=>p,
Ir:()=>T,J9:()=>g,Jp:()=>x,MS:()=>l,SG:()=>R,SN:()=>A,Uv:()=>O,VQ:()=>k,Wd:()=>S,XI:()=>i,Zs:()=>c,cR:()=>d,g5:()=>I,
ku:()=>M,lP:()=>C,oB:()=>h,ot:()=>m,pj:()=>y,r1:()=>N,r2:()=>f,tI:()=>o,wE:()=>v,z8:()=>_,zX:()=>E})
;const i="X-Amz-Algorithm";const o="X-Amz-Credential";const c="X-Amz-Date";const u="X-Amz-SignedHeaders"
;const l="X-Amz-Expires";const d="X-Amz-Signature";const f="X-Amz-Security-Token";const h="X-Amz-Region-Set"
;const p="authorization";const m=c.toLowerCase();const g="date";const y=[p,m,g];const w=d.toLowerCase()
;const S="x-amz-content-sha256";const v=f.toLowerCase();const E="host";const A={authorization:true,"cache-control":true,
connection:true,expect:true,from:true,"keep-alive":true,"max-forwards":true,pragma:true,referer:true,te:true,
trailer:true,"transfer-encoding":true,upgrade:true,"user-agent":true,"x-amzn-trace-id":true};const T=/^proxy-/
;const C=/^sec-/;const x=[/^proxy-/i,/^sec-/i];const R="AWS4-HMAC-SHA256";const M="AWS4-ECDSA-P256-SHA256"
;const N="AWS4-HMAC-SHA256-PAYLOAD";const _="UNSIGNED-PAYLOAD";const I=50;const k="aws4_request";const O=604800},
81910:(t,n,s)=>{s.d(n,{Ds:()=>createScope,HK:()=>clearCredentialCache,Xf:()=>getSigningKey});var i=s(92430)
;var o=s(47749);const c={};const u=[];const createScope=(t,n,s)=>`${t}/${n}/${s}/${o.VQ}`
;const getSigningKey=async(t,n,s,l,d)=>{const f=await hmac(t,n.secretAccessKey,n.accessKeyId)
;const h=`${s}:${l}:${d}:${(0,i.toHex)(f)}:${n.sessionToken}`;if(h in c)return c[h];u.push(h)
;while(u.length>o.g5)delete c[u.shift()];let p=`AWS4${n.secretAccessKey}`;for(const n of[s,l,d,o.VQ])p=await hmac(t,p,n)
;return c[h]=p};const clearCredentialCache=()=>{u.length=0;Object.keys(c).forEach(t=>{delete c[t]})}
;const hmac=(t,n,s)=>{const o=new t(n);o.update((0,i.toUint8Array)(s));return o.digest()}},16172:(t,n,s)=>{s.d(n,{
H:()=>getCanonicalHeaders});var i=s(92430);var o=s(47749);const getCanonicalHeaders=({headers:t},n,s)=>{const c={}
;for(const u of Object.keys(t).sort()){if(t[u]==void 0)continue;const l=u.toLowerCase();if((0,
i.hasOwn)(o.SN,l)||n?.has(l)||o.Ir.test(l)||o.lP.test(l))if(!s||s&&!s.has(l))continue;if(l==="__proto__")(0,
i.writeKey)(c);c[l]=t[u].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}return c}},41838:(t,n,s)=>{
s.d(n,{$:()=>getCanonicalQuery});var i=s(92430);var o=s(93422);var c=s(47749);const getCanonicalQuery=({query:t={}})=>{
const n=[];const s={};for(const u in t){if(!(0,i.hasOwn)(t,u))continue;if(u.toLowerCase()===c.D8)continue;const l=(0,
o.escapeUri)(u);n.push(l);const d=t[u]
;if(typeof d==="string")s[l]=`${l}=${(0,o.escapeUri)(d)}`;else if(Array.isArray(d))s[l]=d.slice(0).reduce((t,n)=>t.concat([`${l}=${(0,
o.escapeUri)(n)}`]),[]).sort().join("&")}return n.sort().map(t=>s[t]).filter(t=>t).join("&")}},96660:(t,n,s)=>{s.d(n,{
p:()=>getPayloadHash});var i=s(92430);var o=s(47749);const getPayloadHash=async({headers:t,body:n},s)=>{
for(const n in t){if(!(0,i.hasOwn)(t,n))continue;if(n.toLowerCase()===o.Wd)return t[n]}
if(n==void 0)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";else if(typeof n==="string"||ArrayBuffer.isView(n)||(0,
i.isArrayBuffer)(n)){const t=new s;t.update((0,i.toUint8Array)(n));return(0,i.toHex)(await t.digest())}return o.z8}},
11923:(t,n,s)=>{s.d(n,{ou:()=>hasHeader});var i=s(92430);const hasHeader=(t,n)=>{t=t.toLowerCase();for(const s in n){
if(!(0,i.hasOwn)(n,s))continue;if(t===s.toLowerCase())return true}return false}},78736:(t,n,s)=>{s.r(n);s.d(n,{
ALGORITHM_IDENTIFIER:()=>o.SG,ALGORITHM_IDENTIFIER_V4A:()=>o.ku,ALGORITHM_QUERY_PARAM:()=>o.XI,
ALWAYS_UNSIGNABLE_HEADERS:()=>o.SN,AMZ_DATE_HEADER:()=>o.ot,AMZ_DATE_QUERY_PARAM:()=>o.Zs,AUTH_HEADER:()=>o.H1,
CREDENTIAL_QUERY_PARAM:()=>o.tI,DATE_HEADER:()=>o.J9,EVENT_ALGORITHM_IDENTIFIER:()=>o.r1,EXPIRES_QUERY_PARAM:()=>o.MS,
GENERATED_HEADERS:()=>o.pj,HOST_HEADER:()=>o.zX,KEY_TYPE_IDENTIFIER:()=>o.VQ,MAX_CACHE_SIZE:()=>o.g5,
MAX_PRESIGNED_TTL:()=>o.Uv,PROXY_HEADER_PATTERN:()=>o.Ir,REGION_SET_PARAM:()=>o.oB,SEC_HEADER_PATTERN:()=>o.lP,
SHA256_HEADER:()=>o.Wd,SIGNATURE_HEADER:()=>o.D8,SIGNATURE_QUERY_PARAM:()=>o.cR,SIGNED_HEADERS_QUERY_PARAM:()=>o.FY,
SignatureV4:()=>i.B,SignatureV4Base:()=>p.y,TOKEN_HEADER:()=>o.wE,TOKEN_QUERY_PARAM:()=>o.r2,
UNSIGNABLE_PATTERNS:()=>o.Jp,UNSIGNED_PAYLOAD:()=>o.z8,clearCredentialCache:()=>h.HK,createScope:()=>h.Ds,
getCanonicalHeaders:()=>c.H,getCanonicalQuery:()=>u.$,getPayloadHash:()=>l.p,getSigningKey:()=>h.Xf,hasHeader:()=>m.ou,
moveHeadersToQuery:()=>d.b,prepareRequest:()=>f.n,signatureV4aContainer:()=>g.d});var i=s(37550);var o=s(47749)
;var c=s(16172);var u=s(41838);var l=s(96660);var d=s(6186);var f=s(9318);var h=s(81910);var p=s(778);var m=s(11923)
;var g=s(83504)},6186:(t,n,s)=>{s.d(n,{b:()=>moveHeadersToQuery});var i=s(92430);var o=s(93422)
;const moveHeadersToQuery=(t,n={})=>{const{headers:s,query:c={}}=o.HttpRequest.clone(t);for(const t in s){if(!(0,
i.hasOwn)(s,t))continue;const o=t.toLowerCase()
;if(o.slice(0,6)==="x-amz-"&&!n.unhoistableHeaders?.has(o)||n.hoistableHeaders?.has(o)){c[t]=s[t];delete s[t]}}return{
...t,headers:s,query:c}}},9318:(t,n,s)=>{s.d(n,{n:()=>prepareRequest});var i=s(92430);var o=s(93422);var c=s(47749)
;const prepareRequest=t=>{t=o.HttpRequest.clone(t);for(const n in t.headers){if(!(0,i.hasOwn)(t.headers,n))continue
;if(c.pj.indexOf(n.toLowerCase())>-1)delete t.headers[n]}return t}},83504:(t,n,s)=>{s.d(n,{d:()=>i});const i={
SignatureV4a:null}},15662:(t,n,s)=>{s.r(n);s.d(n,{AlgorithmId:()=>u,EndpointURLScheme:()=>c,FieldPosition:()=>l,
HttpApiKeyAuthLocation:()=>i,HttpAuthLocation:()=>o,IniSectionType:()=>f,RequestHandlerProtocol:()=>h,
SMITHY_CONTEXT_KEY:()=>d,getDefaultClientConfiguration:()=>getDefaultClientConfiguration,
resolveDefaultRuntimeConfig:()=>resolveDefaultRuntimeConfig});var i;(function(t){t["HEADER"]="header";t["QUERY"]="query"
})(i||(i={}));var o;(function(t){t["HEADER"]="header";t["QUERY"]="query"})(o||(o={}));var c;(function(t){
t["HTTP"]="http";t["HTTPS"]="https"})(c||(c={}));var u;(function(t){t["MD5"]="md5";t["CRC32"]="crc32"
;t["CRC32C"]="crc32c";t["SHA1"]="sha1";t["SHA256"]="sha256"})(u||(u={}));const getChecksumConfiguration=t=>{const n=[]
;if(t.sha256!==void 0)n.push({algorithmId:()=>u.SHA256,checksumConstructor:()=>t.sha256});if(t.md5!=void 0)n.push({
algorithmId:()=>u.MD5,checksumConstructor:()=>t.md5});return{addChecksumAlgorithm(t){n.push(t)},checksumAlgorithms(){
return n}}};const resolveChecksumRuntimeConfig=t=>{const n={};t.checksumAlgorithms().forEach(t=>{
n[t.algorithmId()]=t.checksumConstructor()});return n}
;const getDefaultClientConfiguration=t=>getChecksumConfiguration(t)
;const resolveDefaultRuntimeConfig=t=>resolveChecksumRuntimeConfig(t);var l;(function(t){t[t["HEADER"]=0]="HEADER"
;t[t["TRAILER"]=1]="TRAILER"})(l||(l={}));const d="__smithy_context";var f;(function(t){t["PROFILE"]="profile"
;t["SSO_SESSION"]="sso-session";t["SERVICES"]="services"})(f||(f={}));var h;(function(t){t["HTTP_0_9"]="http/0.9"
;t["HTTP_1_0"]="http/1.0";t["TDS_8_0"]="tds/8.0"})(h||(h={}))},9449:function(t){!function(){t.exports=function(){var t={
AmazonBot:"amazonbot","Amazon Silk":"amazon_silk","Android Browser":"android",BaiduSpider:"baiduspider",Bada:"bada",
BingCrawler:"bingcrawler",Brave:"brave",BlackBerry:"blackberry","ChatGPT-User":"chatgpt_user",Chrome:"chrome",
ClaudeBot:"claudebot",Chromium:"chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",DuckDuckGo:"duckduckgo",
Electron:"electron",Epiphany:"epiphany",FacebookExternalHit:"facebookexternalhit",Firefox:"firefox",Focus:"focus",
Generic:"generic","Google Search":"google_search",Googlebot:"googlebot",GPTBot:"gptbot","HeyTap Browser":"heytap",
"Internet Explorer":"ie",InternetArchiveCrawler:"internetarchivecrawler","K-Meleon":"k_meleon",Ladybird:"ladybird",
LibreWolf:"librewolf",Linespider:"linespider",Maxthon:"maxthon","Meta-ExternalAds":"meta_externalads",
"Meta-ExternalAgent":"meta_externalagent","Meta-ExternalFetcher":"meta_externalfetcher",
"Meta-WebIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"naver",
"OAI-SearchBot":"oai_searchbot",Omgilibot:"omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",
PerplexityBot:"perplexitybot","Perplexity-User":"perplexity_user",PhantomJS:"phantomjs",PingdomBot:"pingdombot",
Puffin:"puffin",QQ:"qq",QQLite:"qqlite",QupZilla:"qupzilla",Roku:"roku",Safari:"safari",Sailfish:"sailfish",
"Samsung Internet for Android":"samsung_internet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir",
"Sogou Browser":"sogou",Swing:"swing",Tizen:"tizen","UC Browser":"uc","Vivo Browser":"vivo",Vivaldi:"vivaldi",
"WebOS Browser":"webos",WeChat:"wechat",YahooSlurp:"yahooslurp","Yandex Browser":"yandex",YandexBot:"yandexbot",
YouBot:"youbot"},n={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"Android Browser",baiduspider:"BaiduSpider",
bada:"Bada",bingcrawler:"BingCrawler",blackberry:"BlackBerry",brave:"Brave",chatgpt_user:"ChatGPT-User",chrome:"Chrome",
claudebot:"ClaudeBot",chromium:"Chromium",diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"DuckDuckGo",
edge:"Microsoft Edge",electron:"Electron",epiphany:"Epiphany",facebookexternalhit:"FacebookExternalHit",
firefox:"Firefox",focus:"Focus",generic:"Generic",google_search:"Google Search",googlebot:"Googlebot",gptbot:"GPTBot",
heytap:"HeyTap Browser",ie:"Internet Explorer",internetarchivecrawler:"InternetArchiveCrawler",k_meleon:"K-Meleon",
ladybird:"Ladybird",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"Maxthon",meta_externalads:"Meta-ExternalAds",
meta_externalagent:"Meta-ExternalAgent",meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexer",
mz:"MZ Browser",naver:"NAVER Whale Browser",oai_searchbot:"OAI-SearchBot",omgilibot:"Omgilibot",opera:"Opera",
opera_coast:"Opera Coast",pale_moon:"Pale Moon",perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",
phantomjs:"PhantomJS",pingdombot:"PingdomBot",puffin:"Puffin",qq:"QQ Browser",qqlite:"QQ Browser Lite",
qupzilla:"QupZilla",roku:"Roku",safari:"Safari",sailfish:"Sailfish",samsung_internet:"Samsung Internet for Android",
seamonkey:"SeaMonkey",slackbot:"SlackBot",sleipnir:"Sleipnir",sogou:"Sogou Browser",swing:"Swing",tizen:"Tizen",
uc:"UC Browser",vivo:"Vivo Browser",vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"WeChat",yahooslurp:"YahooSlurp",
yandex:"Yandex Browser",yandexbot:"YandexBot",youbot:"YouBot"},s={bot:"bot",desktop:"desktop",mobile:"mobile",
tablet:"tablet",tv:"tv"},i={Android:"Android",Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome OS",
HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"PlayStation 4",Roku:"Roku",Tizen:"Tizen",
WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},o={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",
LibWeb:"LibWeb",Presto:"Presto",Trident:"Trident",WebKit:"WebKit"},c=function(){function r(){}
return r.getFirstMatch=function(t,n){var s=n.match(t);return s&&s.length>0&&s[1]||""},r.getSecondMatch=function(t,n){
var s=n.match(t);return s&&s.length>1&&s[2]||""},r.matchAndReturnConst=function(t,n,s){if(t.test(n))return s},
r.isFirefoxOnIpad=function(t){var n=t.indexOf("Macintosh");if(-1===n)return!1;var s=t.indexOf(" FxiOS",n+9)
;return-1!==s&&-1!==t.indexOf("/",s+6)},r.getWindowsVersionName=function(t){switch(t){case"NT":return"NT";case"XP":
case"NT 5.1":return"XP";case"NT 5.0":return"2000";case"NT 5.2":return"2003";case"NT 6.0":return"Vista";case"NT 6.1":
return"7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}},
r.getMacOSVersionName=function(t){var n=t.split(".").splice(0,2).map(function(t){return parseInt(t,10)||0});n.push(0)
;var s=n[0],i=n[1];if(10===s)switch(i){case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:
return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:return"El Capitan";case 12:
return"Sierra";case 13:return"High Sierra";case 14:return"Mojave";case 15:return"Catalina";default:return}switch(s){
case 11:return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:return"Sequoia"
;default:return}},r.getAndroidVersionName=function(t){var n=t.split(".").splice(0,2).map(function(t){
return parseInt(t,10)||0})
;if(n.push(0),!(1===n[0]&&n[1]<5))return 1===n[0]&&n[1]<6?"Cupcake":1===n[0]&&n[1]>=6?"Donut":2===n[0]&&n[1]<2?"Eclair":2===n[0]&&2===n[1]?"Froyo":2===n[0]&&n[1]>2?"Gingerbread":3===n[0]?"Honeycomb":4===n[0]&&n[1]<1?"Ice Cream Sandwich":4===n[0]&&n[1]<4?"Jelly Bean":4===n[0]&&n[1]>=4?"KitKat":5===n[0]?"Lollipop":6===n[0]?"Marshmallow":7===n[0]?"Nougat":8===n[0]?"Oreo":9===n[0]?"Pie":void 0
},r.getVersionPrecision=function(t){return t.split(".").length},r.compareVersions=function(t,n,s){void 0===s&&(s=!1)
;var i=r.getVersionPrecision(t),o=r.getVersionPrecision(n),c=Math.max(i,o),u=0,l=r.map([t,n],function(t){
var n=c-r.getVersionPrecision(t),s=t+new Array(n+1).join(".0");return r.map(s.split("."),function(t){
return new Array(20-t.length).join("0")+t}).reverse()});for(s&&(u=c-Math.min(i,o)),c-=1;c>=u;){
if(l[0][c]>l[1][c])return 1;if(l[0][c]===l[1][c]){if(c===u)return 0;c-=1}else if(l[0][c]<l[1][c])return-1}},
r.map=function(t,n){var s,i=[];if(Array.prototype.map)return Array.prototype.map.call(t,n)
;for(s=0;s<t.length;s+=1)i.push(n(t[s]));return i},r.find=function(t,n){var s,i
;if(Array.prototype.find)return Array.prototype.find.call(t,n);for(s=0,i=t.length;s<i;s+=1){var o=t[s]
;if(n(o,s))return o}},r.assign=function(t){
for(var n,s,i=t,o=arguments.length,c=new Array(o>1?o-1:0),u=1;u<o;u++)c[u-1]=arguments[u]
;if(Object.assign)return Object.assign.apply(Object,[t].concat(c));var a=function(){var t=c[n]
;"object"==typeof t&&null!==t&&Object.keys(t).forEach(function(n){i[n]=t[n]})};for(n=0,s=c.length;n<s;n+=1)a();return t
},r.getBrowserAlias=function(n){return t[n]},r.getBrowserTypeByAlias=function(t){return n[t]||""},r
}(),u=/version\/(\d+(\.?_?\d+)+)/i,l=[{test:[/gptbot/i],describe:function(t){var n={name:"GPTBot"
},s=c.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/chatgpt-user/i],describe:function(t){var n={name:"ChatGPT-User"
},s=c.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/oai-searchbot/i],describe:function(t){var n={name:"OAI-SearchBot"
},s=c.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(t){var n={name:"ClaudeBot"
},s=c.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(t){var n={name:"Omgilibot"
},s=c.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}
},{test:[/diffbot/i],describe:function(t){var n={name:"Diffbot"
},s=c.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/perplexitybot/i],describe:function(t){var n={name:"PerplexityBot"
},s=c.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/perplexity-user/i],describe:function(t){var n={name:"Perplexity-User"
},s=c.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/youbot/i],describe:function(t){var n={name:"YouBot"
},s=c.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/meta-webindexer/i],describe:function(t){var n={name:"Meta-WebIndexer"
},s=c.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/meta-externalads/i],describe:function(t){var n={name:"Meta-ExternalAds"
},s=c.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/meta-externalagent/i],describe:function(t){var n={name:"Meta-ExternalAgent"
},s=c.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/meta-externalfetcher/i],describe:function(t){var n={name:"Meta-ExternalFetcher"
},s=c.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/googlebot/i],describe:function(t){var n={name:"Googlebot"
},s=c.getFirstMatch(/googlebot\/(\d+(\.\d+))/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/linespider/i],describe:function(t){var n={name:"Linespider"
},s=c.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/amazonbot/i],describe:function(t){var n={name:"AmazonBot"
},s=c.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/bingbot/i],
describe:function(t){var n={name:"BingCrawler"},s=c.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/baiduspider/i],describe:function(t){var n={name:"BaiduSpider"
},s=c.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/duckduckbot/i],describe:function(t){var n={name:"DuckDuckBot"
},s=c.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/ia_archiver/i],describe:function(t){var n={name:"InternetArchiveCrawler"
},s=c.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{name:"FacebookExternalHit"}}},{
test:[/slackbot/i,/slack-imgProxy/i],describe:function(t){var n={name:"SlackBot"
},s=c.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/yahoo!?[\s/]*slurp/i],describe:function(){return{name:"YahooSlurp"}}},{
test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{name:"YandexBot"}}},{test:[/pingdom/i],
describe:function(){return{name:"PingdomBot"}}},{test:[/opera/i],describe:function(t){var n={name:"Opera"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/opr\/|opios/i],describe:function(t){var n={name:"Opera"
},s=c.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/SamsungBrowser/i],describe:function(t){var n={name:"Samsung Internet for Android"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/Whale/i],describe:function(t){var n={name:"NAVER Whale Browser"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/PaleMoon/i],describe:function(t){var n={name:"Pale Moon"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/HeyTapBrowser/i],describe:function(t){var n={name:"HeyTap Browser"
},s=c.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/VivoBrowser/i],describe:function(t){var n={name:"Vivo Browser"
},s=c.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/MZBrowser/i],describe:function(t){var n={name:"MZ Browser"
},s=c.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/focus/i],describe:function(t){var n={name:"Focus"
},s=c.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/swing/i],describe:function(t){var n={name:"Swing"
},s=c.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/coast/i],describe:function(t){var n={name:"Opera Coast"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/opt\/\d+(?:.?_?\d+)+/i],describe:function(t){var n={name:"Opera Touch"
},s=c.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/yabrowser/i],describe:function(t){var n={name:"Yandex Browser"
},s=c.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/ucbrowser/i],describe:function(t){var n={name:"UC Browser"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/Maxthon|mxios/i],describe:function(t){var n={name:"Maxthon"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/epiphany/i],describe:function(t){var n={name:"Epiphany"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/puffin/i],describe:function(t){var n={name:"Puffin"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/sleipnir/i],describe:function(t){var n={name:"Sleipnir"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/k-meleon/i],describe:function(t){var n={name:"K-Meleon"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/micromessenger/i],describe:function(t){var n={name:"WeChat"
},s=c.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/qqbrowser/i],describe:function(t){var n={name:/qqbrowserlite/i.test(t)?"QQ Browser Lite":"QQ Browser"
},s=c.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n
}},{test:[/msie|trident/i],describe:function(t){var n={name:"Internet Explorer"
},s=c.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/\sedg\//i],
describe:function(t){var n={name:"Microsoft Edge"},s=c.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/edg([ea]|ios)\//i],describe:function(t){var n={name:"Microsoft Edge"
},s=c.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){
return!!t.hasBrand("Vivaldi")||t.test(/vivaldi/i)},describe:function(t,n){var s={name:"Vivaldi"};if(n){
var i=n.getBrandVersion("Vivaldi");if(i)return s.version=i,s}var o=c.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,t)
;return o&&(s.version=o),s}},{test:[/seamonkey/i],describe:function(t){var n={name:"SeaMonkey"
},s=c.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/sailfish/i],
describe:function(t){var n={name:"Sailfish"},s=c.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,t)
;return s&&(n.version=s),n}},{test:[/silk/i],describe:function(t){var n={name:"Amazon Silk"
},s=c.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/phantom/i],describe:function(t){
var n={name:"PhantomJS"},s=c.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/slimerjs/i],describe:function(t){var n={name:"SlimerJS"},s=c.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){var n={name:"BlackBerry"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/(web|hpw)[o0]s/i],describe:function(t){var n={name:"WebOS Browser"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/bada/i],describe:function(t){var n={name:"Bada"},s=c.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/tizen/i],describe:function(t){var n={name:"Tizen"
},s=c.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/qupzilla/i],describe:function(t){var n={name:"QupZilla"
},s=c.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/librewolf/i],describe:function(t){var n={name:"LibreWolf"
},s=c.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/firefox|iceweasel|fxios/i],describe:function(t){var n={name:"Firefox"
},s=c.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/electron/i],describe:function(t){var n={name:"Electron"},s=c.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],describe:function(t){var n={
name:"Sogou Browser"
},s=c.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,t),i=c.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t),o=c.getFirstMatch(/se ([\d.]+)x/i,t),u=s||i||o
;return u&&(n.version=u),n}},{test:[/MiuiBrowser/i],describe:function(t){var n={name:"Miui"
},s=c.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){
return!!t.hasBrand("DuckDuckGo")||t.test(/\sDdg\/[\d.]+$/i)},describe:function(t,n){var s={name:"DuckDuckGo"};if(n){
var i=n.getBrandVersion("DuckDuckGo");if(i)return s.version=i,s}var o=c.getFirstMatch(/\sDdg\/([\d.]+)$/i,t)
;return o&&(s.version=o),s}},{test:function(t){return t.hasBrand("Brave")},describe:function(t,n){var s={name:"Brave"}
;if(n){var i=n.getBrandVersion("Brave");if(i)return s.version=i,s}return s}},{test:[/chromium/i],describe:function(t){
var n={name:"Chromium"},s=c.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/ladybird/i],describe:function(t){var n={name:"Ladybird"
},s=c.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/chrome|crios|crmo/i],
describe:function(t){var n={name:"Chrome"},s=c.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/GSA/i],describe:function(t){var n={name:"Google Search"
},s=c.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){
var n=!t.test(/like android/i),s=t.test(/android/i);return n&&s},describe:function(t){var n={name:"Android Browser"
},s=c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/playstation 4/i],describe:function(t){var n={
name:"PlayStation 4"},s=c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/safari|applewebkit/i],
describe:function(t){var n={name:"Safari"},s=c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/.*/i],
describe:function(t){var n=-1!==t.search("\\(")?/^(.*)\/([^/]*)[ \t]\((.*)/:/^(.*)\/([^/]*) /;return{
name:c.getFirstMatch(n,t),version:c.getSecondMatch(n,t)}}}],d=[{test:[/Roku\/DVP/],describe:function(t){
var n=c.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,t);return{name:i.Roku,version:n}}},{test:[/windows phone/i],
describe:function(t){var n=c.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,t);return{name:i.WindowsPhone,
version:n}}},{test:[/windows /i],describe:function(t){
var n=c.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,t),s=c.getWindowsVersionName(n);return{name:i.Windows,version:n,
versionName:s}}},{test:function(t){return c.isFirefoxOnIpad(t.getUA())},describe:function(t){var n={name:i.iOS
},s=c.getSecondMatch(/(Version\/)(\d[\d.]+)/,t);return s&&(n.version=s),n}},{test:[/macintosh/i],describe:function(t){
var n=c.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,t).replace(/[_\s]/g,"."),s=c.getMacOSVersionName(n),o={name:i.MacOS,
version:n};return s&&(o.versionName=s),o}},{test:[/(ipod|iphone|ipad)/i],describe:function(t){
var n=c.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,t).replace(/[_\s]/g,".");return{name:i.iOS,version:n}}},{
test:[/OpenHarmony/i],describe:function(t){var n=c.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,t);return{
name:i.HarmonyOS,version:n}}},{test:function(t){var n=!t.test(/like android/i),s=t.test(/android/i);return n&&s},
describe:function(t){var n=c.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,t),s=c.getAndroidVersionName(n),o={
name:i.Android,version:n};return s&&(o.versionName=s),o}},{test:[/(web|hpw)[o0]s/i],describe:function(t){
var n=c.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,t),s={name:i.WebOS};return n&&n.length&&(s.version=n),s}},{
test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){
var n=c.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,t)||c.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,t)||c.getFirstMatch(/\bbb(\d+)/i,t)
;return{name:i.BlackBerry,version:n}}},{test:[/bada/i],describe:function(t){
var n=c.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,t);return{name:i.Bada,version:n}}},{test:[/tizen/i],describe:function(t){
var n=c.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,t);return{name:i.Tizen,version:n}}},{test:[/linux/i],
describe:function(){return{name:i.Linux}}},{test:[/CrOS/],describe:function(){return{name:i.ChromeOS}}},{
test:[/PlayStation 4/],describe:function(t){var n=c.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,t);return{
name:i.PlayStation4,version:n}}}],f=[{test:[/googlebot/i],describe:function(){return{type:s.bot,vendor:"Google"}}},{
test:[/linespider/i],describe:function(){return{type:s.bot,vendor:"Line"}}},{test:[/amazonbot/i],describe:function(){
return{type:s.bot,vendor:"Amazon"}}},{test:[/gptbot/i],describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{
test:[/chatgpt-user/i],describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{test:[/oai-searchbot/i],
describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{test:[/baiduspider/i],describe:function(){return{type:s.bot,
vendor:"Baidu"}}},{test:[/bingbot/i],describe:function(){return{type:s.bot,vendor:"Bing"}}},{test:[/duckduckbot/i],
describe:function(){return{type:s.bot,vendor:"DuckDuckGo"}}},{
test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(){return{type:s.bot,
vendor:"Anthropic"}}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(){return{type:s.bot,vendor:"Webz.io"}}
},{test:[/diffbot/i],describe:function(){return{type:s.bot,vendor:"Diffbot"}}},{test:[/perplexitybot/i],
describe:function(){return{type:s.bot,vendor:"Perplexity AI"}}},{test:[/perplexity-user/i],describe:function(){return{
type:s.bot,vendor:"Perplexity AI"}}},{test:[/youbot/i],describe:function(){return{type:s.bot,vendor:"You.com"}}},{
test:[/ia_archiver/i],describe:function(){return{type:s.bot,vendor:"Internet Archive"}}},{test:[/meta-webindexer/i],
describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[/meta-externalads/i],describe:function(){return{
type:s.bot,vendor:"Meta"}}},{test:[/meta-externalagent/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{
test:[/meta-externalfetcher/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{
test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{
test:[/slackbot/i,/slack-imgProxy/i],describe:function(){return{type:s.bot,vendor:"Slack"}}},{test:[/yahoo/i],
describe:function(){return{type:s.bot,vendor:"Yahoo"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){
return{type:s.bot,vendor:"Yandex"}}},{test:[/pingdom/i],describe:function(){return{type:s.bot,vendor:"Pingdom"}}},{
test:[/huawei/i],describe:function(t){var n=c.getFirstMatch(/(can-l01)/i,t)&&"Nova",i={type:s.mobile,vendor:"Huawei"}
;return n&&(i.model=n),i}},{test:[/nexus\s*(?:7|8|9|10).*/i],describe:function(){return{type:s.tablet,vendor:"Nexus"}}
},{test:[/ipad/i],describe:function(){return{type:s.tablet,vendor:"Apple",model:"iPad"}}},{test:function(t){
return c.isFirefoxOnIpad(t.getUA())},describe:function(){return{type:s.tablet,vendor:"Apple",model:"iPad"}}},{
test:[/kftt build/i],describe:function(){return{type:s.tablet,vendor:"Amazon",model:"Kindle Fire HD 7"}}},{
test:[/silk/i],describe:function(){return{type:s.tablet,vendor:"Amazon"}}},{test:[/tablet(?! pc)/i],describe:function(){
return{type:s.tablet}}},{test:function(t){var n=t.test(/ipod|iphone/i),s=t.test(/like (ipod|iphone)/i);return n&&!s},
describe:function(t){var n=c.getFirstMatch(/(ipod|iphone)/i,t);return{type:s.mobile,vendor:"Apple",model:n}}},{
test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],describe:function(){return{type:s.mobile,vendor:"Nexus"}}},{test:[/Nokia/i],
describe:function(t){var n=c.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,t),i={type:s.mobile,vendor:"Nokia"}
;return n&&(i.model=n),i}},{test:[/[^-]mobi/i],describe:function(){return{type:s.mobile}}},{test:function(t){
return"blackberry"===t.getBrowserName(!0)},describe:function(){return{type:s.mobile,vendor:"BlackBerry"}}},{
test:function(t){return"bada"===t.getBrowserName(!0)},describe:function(){return{type:s.mobile}}},{test:function(t){
return"windows phone"===t.getBrowserName()},describe:function(){return{type:s.mobile,vendor:"Microsoft"}}},{
test:function(t){var n=Number(String(t.getOSVersion()).split(".")[0]);return"android"===t.getOSName(!0)&&n>=3},
describe:function(){return{type:s.tablet}}},{test:function(t){return"android"===t.getOSName(!0)},describe:function(){
return{type:s.mobile}}},{test:[/smart-?tv|smarttv/i],describe:function(){return{type:s.tv}}},{test:[/netcast/i],
describe:function(){return{type:s.tv}}},{test:function(t){return"macos"===t.getOSName(!0)},describe:function(){return{
type:s.desktop,vendor:"Apple"}}},{test:function(t){return"windows"===t.getOSName(!0)},describe:function(){return{
type:s.desktop}}},{test:function(t){return"linux"===t.getOSName(!0)},describe:function(){return{type:s.desktop}}},{
test:function(t){return"playstation 4"===t.getOSName(!0)},describe:function(){return{type:s.tv}}},{test:function(t){
return"roku"===t.getOSName(!0)},describe:function(){return{type:s.tv}}}],h=[{test:function(t){
return"microsoft edge"===t.getBrowserName(!0)},describe:function(t){if(/\sedg\//i.test(t))return{name:o.Blink}
;var n=c.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,t);return{name:o.EdgeHTML,version:n}}},{test:function(t){
return"ladybird"===t.getBrowserName(!0)},describe:function(){return{name:o.LibWeb}}},{test:[/trident/i],
describe:function(t){var n={name:o.Trident},s=c.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}
},{test:function(t){return t.test(/presto/i)},describe:function(t){var n={name:o.Presto
},s=c.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){
var n=t.test(/gecko/i),s=t.test(/like gecko/i);return n&&!s},describe:function(t){var n={name:o.Gecko
},s=c.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/(apple)?webkit\/537\.36/i],
describe:function(){return{name:o.Blink}}},{test:[/(apple)?webkit/i],describe:function(t){var n={name:o.WebKit
},s=c.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}}],p=function(){function e(t,n,s){
if(void 0===n&&(n=!1),void 0===s&&(s=null),null==t||""===t)throw new Error("UserAgent parameter can't be empty")
;this._ua=t;var i=!1;"boolean"==typeof n?(i=n,this._hints=s):this._hints=null!=n&&"object"==typeof n?n:null,
this.parsedResult={},!0!==i&&this.parse()}var t=e.prototype;return t.getHints=function(){return this._hints},
t.hasBrand=function(t){if(!this._hints||!Array.isArray(this._hints.brands))return!1;var n=t.toLowerCase()
;return this._hints.brands.some(function(t){return t.brand&&t.brand.toLowerCase()===n})},t.getBrandVersion=function(t){
if(this._hints&&Array.isArray(this._hints.brands)){var n=t.toLowerCase(),s=c.find(this._hints.brands,function(t){
return t.brand&&t.brand.toLowerCase()===n});return s?s.version:void 0}},t.getUA=function(){return this._ua},
t.test=function(t){return t.test(this._ua)},t.parseBrowser=function(){var t=this;this.parsedResult.browser={}
;var n=c.find(l,function(n){if("function"==typeof n.test)return n.test(t)
;if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")})
;return n&&(this.parsedResult.browser=n.describe(this.getUA(),this)),this.parsedResult.browser},t.getBrowser=function(){
return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},t.getBrowserName=function(t){
return t?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},t.getBrowserVersion=function(){
return this.getBrowser().version},t.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},
t.parseOS=function(){var t=this;this.parsedResult.os={};var n=c.find(d,function(n){
if("function"==typeof n.test)return n.test(t);if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")});return n&&(this.parsedResult.os=n.describe(this.getUA())),
this.parsedResult.os},t.getOSName=function(t){var n=this.getOS().name;return t?String(n).toLowerCase()||"":n||""},
t.getOSVersion=function(){return this.getOS().version},t.getPlatform=function(){
return this.parsedResult.platform?this.parsedResult.platform:this.parsePlatform()},t.getPlatformType=function(t){
void 0===t&&(t=!1);var n=this.getPlatform().type;return t?String(n).toLowerCase()||"":n||""},t.parsePlatform=function(){
var t=this;this.parsedResult.platform={};var n=c.find(f,function(n){if("function"==typeof n.test)return n.test(t)
;if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")})
;return n&&(this.parsedResult.platform=n.describe(this.getUA())),this.parsedResult.platform},t.getEngine=function(){
return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},t.getEngineName=function(t){
return t?String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},t.parseEngine=function(){var t=this
;this.parsedResult.engine={};var n=c.find(h,function(n){if("function"==typeof n.test)return n.test(t)
;if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")})
;return n&&(this.parsedResult.engine=n.describe(this.getUA())),this.parsedResult.engine},t.parse=function(){
return this.parseBrowser(),this.parseOS(),this.parsePlatform(),this.parseEngine(),this},t.getResult=function(){
return c.assign({},this.parsedResult)},t.satisfies=function(t){var n=this,s={},i=0,o={},u=0
;if(Object.keys(t).forEach(function(n){var c=t[n];"string"==typeof c||Array.isArray(c)?(o[n]=c,
u+=1):"object"==typeof c&&(s[n]=c,i+=1)}),i>0){var l=Object.keys(s),d=c.find(l,function(t){return n.isOS(t)});if(d){
var f=this.satisfies(s[d]);if(void 0!==f)return f}var h=c.find(l,function(t){return n.isPlatform(t)});if(h){
var p=this.satisfies(s[h]);if(void 0!==p)return p}}if(u>0){var m=Object.keys(o),g=c.find(m,function(t){
return n.isBrowser(t,!0)});if(void 0!==g)return this.compareVersions(o[g])}},t.isBrowser=function(t,n){
void 0===n&&(n=!1);var s=this.getBrowserName().toLowerCase(),i=t.toLowerCase(),o=c.getBrowserTypeByAlias(i)
;return n&&o&&(i=o.toLowerCase()),i===s},t.compareVersions=function(t){var n=this
;return"string"==typeof t?this.compareVersion(t):t.some(function(t){return n.compareVersion(t)})},
t.compareVersion=function(t){var n=[0],s=t,i=!1,o=this.getBrowserVersion()
;if("string"==typeof o)return">"===t[0]||"<"===t[0]?(s=t.substr(1),"="===t[1]?(i=!0,s=t.substr(2)):n=[],
">"===t[0]?n.push(1):n.push(-1)):"="===t[0]?s=t.substr(1):"~"===t[0]&&(i=!0,s=t.substr(1)),
n.indexOf(c.compareVersions(o,s,i))>-1},t.isOS=function(t){return this.getOSName(!0)===String(t).toLowerCase()},
t.isPlatform=function(t){return this.getPlatformType(!0)===String(t).toLowerCase()},t.isEngine=function(t){
return this.getEngineName(!0)===String(t).toLowerCase()},t.is=function(t,n){return void 0===n&&(n=!1),
this.isBrowser(t,n)||this.isOS(t)||this.isPlatform(t)},t.some=function(t){var n=this;return void 0===t&&(t=[]),
t.some(function(t){return n.is(t)})},e}();function b(t){var n=function(t){if("object"!=typeof t||!t)return t
;var n=t[Symbol.toPrimitive];if(void 0!==n){var s=n.call(t,"string");if("object"!=typeof s)return s
;throw new TypeError("@@toPrimitive must return a primitive value.")}return String(t)}(t)
;return"symbol"==typeof n?n:n+""}var m=function(){function e(){}return e.getParser=function(t,n,s){
if(void 0===n&&(n=!1),void 0===s&&(s=null),"string"!=typeof t)throw new Error("UserAgent should be a string")
;return new p(t,n,s)},e.parse=function(t,n){return void 0===n&&(n=null),new p(t,n).getResult()},t=e,(c=[{
key:"BROWSER_MAP",get:function(){return n}},{key:"ENGINE_MAP",get:function(){return o}},{key:"OS_MAP",get:function(){
return i}},{key:"PLATFORMS_MAP",get:function(){return s}}])&&function(t,n){for(var s=0;s<n.length;s++){var i=n[s]
;i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,b(i.key),i)}
}(t,c),Object.defineProperty(t,"prototype",{writable:!1}),t;var t,c}();return m.parse,m.getParser,m}()}()}};
