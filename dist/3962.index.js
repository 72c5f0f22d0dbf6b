export const id=3962;export const ids=[3962];export const modules={79622:(e,t,n)=>{n.d(t,{g:()=>EC2Client})
;var a=n(5152);var s=n(90402);var r=n(92658);var o=n(47291);var i=n(62085);var c=n(93422);var p=n(23609);var u=n(26890)
;var d=n(97523);const defaultEC2HttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,
r.getSmithyContext)(t).operation,region:await(0,r.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ec2",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultEC2HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,r.normalizeProvider)(e.authSchemePreference??[])})};var l=n(96527);const m={rE:"3.1169.0"}
;var I=n(89882);var v=n(92430);var S=n(93291);var f=n(37288);var g=n(99542);const T="ref"
;const h=-1,A=true,y="isSet",P="PartitionResult",C="booleanEquals",L="getAttr",R={[T]:"Endpoint"},D={[T]:P},b={},E=[{
[T]:"Region"}];const O={conditions:[[y,[R]],[y,E],["aws.partition",E,P],[C,[{[T]:"UseFIPS"},A]],[C,[{[T]:"UseDualStack"
},A]],[C,[{fn:L,argv:[D,"supportsDualStack"]},A]],[C,[{fn:L,argv:[D,"supportsFIPS"]},A]],["stringEquals",[{fn:L,
argv:[D,"name"]},"aws-us-gov"]]],
results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[R,b],["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",b],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ec2.{Region}.amazonaws.com",b],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",b],[h,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",b],[h,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResult#dnsSuffix}",b],[h,"Invalid Configuration: Missing Region"]]
};const N=1e8
;const k=new Int32Array([-1,1,-1,0,13,3,1,4,N+12,2,5,N+12,3,8,6,4,7,N+11,5,N+9,N+10,4,11,9,6,10,N+8,7,N+6,N+7,5,12,N+5,6,N+4,N+5,3,N+1,14,4,N+2,N+3])
;const M=i.BinaryDecisionDiagram.from(k,2,O.conditions,O.results);const x=new i.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>x.get(e,()=>(0,
i.decideEndpoint)(M,{endpointParams:e,logger:t.logger}));i.customEndpointFunctions.aws=a.awsEndpointFunctions
;var w=n(18112);const getRuntimeConfig=e=>({apiVersion:"2016-11-15",base64Decoder:e?.base64Decoder??v.fromBase64,
base64Encoder:e?.base64Encoder??v.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultEC2HttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new r.NoOpLogger,protocol:e?.protocol??f.AwsEc2QueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:w.q1U,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",
version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:e?.serviceId??"EC2",sha256:e?.sha256??g.Sha256,
urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??v.fromUtf8,utf8Encoder:e?.utf8Encoder??v.toUtf8})
;const runtimeConfig_getRuntimeConfig=e=>{(0,r.emitWarningIfUnsupportedVersion)(process.version);const t=(0,
o.resolveDefaultsModeConfig)(e);const defaultConfigProvider=()=>t().then(r.loadConfigsForDefaultMode)
;const n=getRuntimeConfig(e);(0,a.emitWarningIfUnsupportedVersion)(process.version);const s={profile:e?.profile,
logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,
o.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,s),bodyLengthChecker:e?.bodyLengthChecker??v.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??I.v6,defaultSocketTimeout:(0,
a.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
a.createDefaultUserAgentProvider)({serviceId:n.serviceId,clientVersion:m.rE}),maxAttempts:e?.maxAttempts??(0,
o.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,o.loadConfig)(o.NODE_REGION_CONFIG_OPTIONS,{
...o.NODE_REGION_CONFIG_FILE_OPTIONS,...s}),requestHandler:S.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,o.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??v.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
o.loadConfig)(o.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,s),useFipsEndpoint:e?.useFipsEndpoint??(0,
o.loadConfig)(o.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,s),userAgentAppId:e?.userAgentAppId??(0,
o.loadConfig)(a.NODE_APP_ID_CONFIG_OPTIONS,s)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let a=e.credentials;return{setHttpAuthScheme(e){
const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){a=e},credentials(){return a}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const n=Object.assign((0,a.getAwsRegionExtensionConfiguration)(e),(0,r.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,(0,a.resolveAwsRegionExtensionConfiguration)(n),(0,r.resolveDefaultRuntimeConfig)(n),(0,
c.resolveHttpHandlerRuntimeConfig)(n),resolveHttpAuthRuntimeConfig(n))};class EC2Client extends r.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const n=(0,l.v)(t)
;const r=(0,a.resolveUserAgentConfig)(n);const d=(0,p.resolveRetryConfig)(r);const m=(0,o.resolveRegionConfig)(d)
;const I=(0,a.resolveHostHeaderConfig)(m);const v=(0,i.resolveEndpointConfig)(I);const S=resolveHttpAuthSchemeConfig(v)
;const f=resolveRuntimeExtensions(S,e?.extensions||[]);this.config=f;this.middlewareStack.use((0,
u.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,a.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,a.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,a.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
a.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,s.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultEC2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new s.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,s.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},18274:(e,t,n)=>{n.d(t,{
G5:()=>o,lq:()=>i,yt:()=>_mw0});var a=n(92658);var s=n(62085);var r=n(96527);const o=(0,
a.makeBuilder)(r.S,"AmazonEC2","EC2Client",s.getEndpointPlugin);const i={};const _mw0=(e,t,n,a)=>[]},51837:(e,t,n)=>{
n.d(t,{x:()=>CreateLaunchTemplateCommand});var a=n(18274);var s=n(18112);class CreateLaunchTemplateCommand extends((0,
a.G5)(a.lq,a.yt,"CreateLaunchTemplate",s.kFY)){}},35131:(e,t,n)=>{n.d(t,{B:()=>CreateLaunchTemplateVersionCommand})
;var a=n(18274);var s=n(18112);class CreateLaunchTemplateVersionCommand extends((0,
a.G5)(a.lq,a.yt,"CreateLaunchTemplateVersion",s.yW5)){}},76100:(e,t,n)=>{n.d(t,{s:()=>DeleteLaunchTemplateCommand})
;var a=n(18274);var s=n(18112)
;class DeleteLaunchTemplateCommand extends((0,a.G5)(a.lq,a.yt,"DeleteLaunchTemplate",s.Zcz)){}},46791:(e,t,n)=>{n.d(t,{
p:()=>DeleteLaunchTemplateVersionsCommand});var a=n(18274);var s=n(18112)
;class DeleteLaunchTemplateVersionsCommand extends((0,a.G5)(a.lq,a.yt,"DeleteLaunchTemplateVersions",s.WL8)){}},
15595:(e,t,n)=>{n.d(t,{j:()=>DescribeImagesCommand});var a=n(18274);var s=n(18112)
;class DescribeImagesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeImages",s.gyn)){}},59715:(e,t,n)=>{n.d(t,{
b:()=>DescribeInstancesCommand});var a=n(18274);var s=n(18112);class DescribeInstancesCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeInstances",s.eO1)){}},25465:(e,t,n)=>{n.d(t,{P:()=>DescribeLaunchTemplateVersionsCommand})
;var a=n(18274);var s=n(18112);class DescribeLaunchTemplateVersionsCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeLaunchTemplateVersions",s.q_Y)){}},6557:(e,t,n)=>{n.d(t,{f:()=>DescribeLaunchTemplatesCommand})
;var a=n(18274);var s=n(18112)
;class DescribeLaunchTemplatesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeLaunchTemplates",s._zK)){}},57267:(e,t,n)=>{
n.d(t,{j:()=>DescribeSecurityGroupsCommand});var a=n(18274);var s=n(18112)
;class DescribeSecurityGroupsCommand extends((0,a.G5)(a.lq,a.yt,"DescribeSecurityGroups",s.GZZ)){}},97357:(e,t,n)=>{
n.d(t,{j:()=>DescribeSubnetsCommand});var a=n(18274);var s=n(18112);class DescribeSubnetsCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeSubnets",s._3j)){}},79910:(e,t,n)=>{n.d(t,{O:()=>GetConsoleOutputCommand});var a=n(18274)
;var s=n(18112);class GetConsoleOutputCommand extends((0,a.G5)(a.lq,a.yt,"GetConsoleOutput",s.NXs)){}},39019:(e,t,n)=>{
n.d(t,{d:()=>ModifyLaunchTemplateCommand});var a=n(18274);var s=n(18112);class ModifyLaunchTemplateCommand extends((0,
a.G5)(a.lq,a.yt,"ModifyLaunchTemplate",s.OFV)){}},96527:(e,t,n)=>{n.d(t,{S:()=>a,v:()=>resolveClientEndpointParameters})
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ec2"});const a={UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},18112:(e,t,n)=>{n.d(t,{kFY:()=>ju,yW5:()=>Qu,
Zcz:()=>Yu,WL8:()=>Xu,gyn:()=>$u,eO1:()=>Ju,q_Y:()=>td,_zK:()=>ed,GZZ:()=>nd,_3j:()=>ad,NXs:()=>sd,OFV:()=>rd,q1U:()=>no
});var a=n(26890);var s=n(92658);class EC2ServiceException extends s.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,EC2ServiceException.prototype)}}const r="AcceleratorCount"
;const o="AssociateCarrierIpAddress";const i="AllowedInstanceTypes";const c="AttachmentId"
;const p="AcceleratorManufacturers";const u="AcceleratorNames";const d="AssociatePublicIpAddress";const l="AutoRecovery"
;const m="AmdSevSnp";const I="AcceleratorTotalMemoryMiB";const v="AcceleratorTypes";const S="AttachTime"
;const f="AvailabilityZone";const g="AvailabilityZoneId";const T="Affinity";const h="Arn";const A="Architecture"
;const y="Association";const P="Attachment";const C="BlockDeviceMapping";const L="BlockDeviceMappings"
;const R="BlockDurationMinutes";const D="BaselineEbsBandwidthMbps";const b="BootMode";const E="BareMetal"
;const O="BurstablePerformance";const N="BlockPublicAccessStates";const k="BaselinePerformanceFactors"
;const M="BandwidthWeighting";const x="CreatedBy";const w="CoreCount";const G="CpuCredits";const V="CpuManufacturers"
;const B="CpuOptions";const q="CapacityReservationId";const F="CapacityReservationPreference"
;const U="CapacityReservationResourceGroupArn";const H="CapacityReservationSpecification"
;const _="CapacityReservationTarget";const z="CreditSpecification";const W="ClientToken"
;const K="ConnectionTrackingSpecification";const Z="CreateTime";const j="Code";const Q="Configured";const Y="Count"
;const X="DisableApiStop";const $="DisableApiTermination";const J="DeviceIndex";const ee="DeviceName"
;const te="DeleteOnTermination";const ne="DryRun";const ae="DefaultVersion";const se="Description"
;const re="ExecutableBy";const oe="EbsCardIndex";const ie="ElasticGpuSpecification";const ce="ElasticGpuSpecifications"
;const pe="ElasticInferenceAccelerators";const ue="ExcludedInstanceTypes";const de="EbsOptimized"
;const le="EnclaveOptions";const me="EnaQueueCount";const Ie="EnableResourceNameDnsAAAARecord"
;const ve="EnableResourceNameDnsARecord";const Se="EnaSrdEnabled";const fe="EnaSrdSpecification"
;const ge="EnaSrdUdpEnabled";const Te="EnaSrdUdpSpecification";const he="EnaSupport";const Ae="Ebs";const ye="Enabled"
;const Pe="Encrypted";const Ce="Filters";const Le="Filter";const Re="Groups";const De="GroupId";const be="GroupName"
;const Ee="HttpEndpoint";const Oe="HostId";const Ne="HibernationOptions";const ke="HttpProtocolIpv6"
;const Me="HttpPutResponseHopLimit";const xe="HostResourceGroupArn";const we="HttpTokens";const Ge="HostnameType"
;const Ve="Hypervisor";const Be="Ipv6Addresses";const qe="Ipv6AddressCount";const Fe="Ipv6Address"
;const Ue="InstanceFamily";const He="InstanceGenerations";const _e="InstanceId";const ze="InstanceIpv6Address"
;const We="InstanceInterruptionBehavior";const Ke="IamInstanceProfile";const Ze="InstanceInitiatedShutdownBehavior"
;const je="ImageId";const Qe="InstanceMarketOptions";const Ye="IncludeManagedResources";const Xe="InstanceMetadataTags"
;const $e="Ipv6PrefixCount";const Je="Ipv4PrefixCount";const et="Ipv6Prefixes";const tt="Ipv6Prefix"
;const nt="Ipv4Prefixes";const at="Ipv4Prefix";const st="InstanceRequirements";const rt="InstanceType"
;const ot="InstanceTypeSpecification";const it="InterfaceType";const ct="Iops";const pt="KernelId";const ut="KmsKeyId"
;const dt="KeyName";const lt="LicenseConfigurationArn";const mt="LocalStorageTypes";const It="LicenseSpecifications"
;const vt="LocalStorage";const St="LaunchTemplate";const ft="LaunchTemplateData";const gt="LaunchTemplateId"
;const Tt="LaunchTemplateName";const ht="LaunchTemplateTagSpecificationRequest";const At="LaunchTemplateVersion"
;const yt="Min";const Pt="MacAddress";const Ct="MetricCategoryIds";const Lt="MemoryGiBPerVCpu";const Rt="MemoryMiB"
;const Dt="MetadataOptions";const bt="MaintenanceOptions";const Et="MaxPrice";const Ot="MaxResults"
;const Nt="MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";const kt="MarketType";const Mt="Max";const xt="Message"
;const wt="Monitoring";const Gt="Name";const Vt="NetworkBandwidthGbps";const Bt="NetworkCardIndex";const qt="NoDevice"
;const Ft="NetworkInterfaceCount";const Ut="NetworkInterfaceId";const Ht="NetworkInterfaces"
;const _t="NetworkPerformanceOptions";const zt="NextToken";const Wt="NestedVirtualization";const Kt="OutpostArn"
;const Zt="OnDemandMaxPricePercentageOverLowestPrice";const jt="OwnerId";const Qt="Operator";const Yt="Owner"
;const Xt="Principal";const $t="ProductCodes";const Jt="PrivateDnsName";const en="PrivateDnsNameOptions"
;const tn="PrivateDnsNameOptionsOnLaunch";const nn="PublicDnsName";const an="PlatformDetails"
;const sn="PrivateIpAddressCount";const rn="PrivateIpAddress";const on="PrivateIpAddresses";const cn="PrimaryIpv6"
;const pn="PrefixListId";const un="PartitionNumber";const dn="Platform";const ln="Placement";const mn="Primary"
;const In="ResolveAlias";const vn="RamDiskId";const Sn="RootDeviceName";const fn="RootDeviceType"
;const gn="RequireEncryptionInTransit";const Tn="ResponseError";const hn="RequireHibernateSupport";const An="RamdiskId"
;const yn="ResourceType";const Pn="References";const Cn="SourceDestCheck";const Ln="SpreadDomain"
;const Rn="SecurityGroupId";const Dn="SecurityGroupIds";const bn="SecurityGroups";const En="SecurityGroup"
;const On="SourceImageId";const Nn="SecondaryInterfacePrivateIpAddressSpecification";const kn="SourceImageRegion"
;const Mn="SpotInstanceType";const xn="SecondaryInterfaces";const wn="SnapshotId";const Gn="SubnetId"
;const Vn="SpotMaxPricePercentageOverLowestPrice";const Bn="SriovNetSupport";const qn="SpotOptions"
;const Fn="SecondaryPrivateIpAddressCount";const Un="ScanResults";const Hn="StateReason";const _n="SecondarySubnetId"
;const zn="State";const Wn="Status";const Kn="Tags";const Zn="TcpEstablishedTimeout";const jn="TotalLocalStorageGB"
;const Qn="ThreadsPerCore";const Yn="TagSpecifications";const Xn="TagSpecification";const $n="TpmSupport";const Jn="Tag"
;const ea="Tenancy";const ta="Throughput";const na="Type";const aa="UserData";const sa="UsageOperation"
;const ra="UdpStreamTimeout";const oa="UdpTimeout";const ia="Value";const ca="VCpuCount";const pa="VersionDescription"
;const ua="VpcId";const da="VolumeInitializationRate";const la="VirtualName";const ma="VersionNumber"
;const Ia="VolumeSize";const va="VolumeType";const Sa="VirtualizationType";const fa="ValidUntil";const ga="Versions"
;const Ta="Warning";const ha="attachmentId";const Aa="autoRecovery";const ya="amdSevSnp";const Pa="attachTime"
;const Ca="availabilityZone";const La="availabilityZoneId";const Ra="affinity";const Da="architecture"
;const ba="association";const Ea="attachment";const Oa="blockDeviceMapping";const Na="bootMode"
;const ka="bandwidthWeighting";const Ma="createdBy";const xa="coreCount";const wa="cpuOptions"
;const Ga="capacityReservationId";const Va="capacityReservationPreference";const Ba="capacityReservationSpecification"
;const qa="capacityReservationTarget";const Fa="createTime";const Ua="code";const Ha="configured";const _a="deviceIndex"
;const za="deviceName";const Wa="deleteOnTermination";const Ka="dryRun";const Za="description";const ja="ebsCardIndex"
;const Qa="ebsOptimized";const Ya="enclaveOptions";const Xa="enaQueueCount";const $a="ec2QueryName"
;const Ja="enableResourceNameDnsAAAARecord";const es="enableResourceNameDnsARecord";const ts="enaSrdEnabled"
;const ns="enaSrdSpecification";const as="enaSrdUdpEnabled";const ss="enaSrdUdpSpecification";const rs="enaSupport"
;const os="ebs";const is="enabled";const cs="encrypted";const ps="groupId";const us="groupName";const ds="groupSet"
;const ls="hypervisor";const ms="httpEndpoint";const Is="hostId";const vs="hibernationOptions"
;const Ss="httpProtocolIpv6";const fs="httpPutResponseHopLimit";const gs="hostResourceGroupArn";const Ts="httpTokens"
;const hs="hostnameType";const As="ipv6AddressesSet";const ys="ipv6Address";const Ps="instanceId"
;const Cs="iamInstanceProfile";const Ls="imageId";const Rs="instanceMetadataTags";const Ds="ipv4PrefixSet"
;const bs="ipv6PrefixSet";const Es="ipv4Prefix";const Os="ipv6Prefix";const Ns="instanceType";const ks="interfaceType"
;const Ms="iops";const xs="item";const ws="kernelId";const Gs="kmsKeyId";const Vs="keyName"
;const Bs="licenseConfigurationArn";const qs="licenseSet";const Fs="launchTemplate";const Us="launchTemplateId"
;const Hs="launchTemplateName";const _s="min";const zs="macAddress";const Ws="metricCategoryIdSet"
;const Ks="metadataOptions";const Zs="maintenanceOptions";const js="max";const Qs="message";const Ys="monitoring"
;const Xs="name";const $s="networkCardIndex";const Js="noDevice";const er="networkInterfaceId"
;const tr="networkInterfaceSet";const nr="networkPerformanceOptions";const ar="nextToken"
;const sr="nestedVirtualization";const rr="outpostArn";const or="ownerId";const ir="operator";const cr="productCodes"
;const pr="privateDnsNameOptions";const ur="privateDnsName";const dr="platformDetails";const lr="privateIpAddressesSet"
;const mr="privateIpAddress";const Ir="partitionNumber";const vr="platform";const Sr="placement";const fr="primary"
;const gr="rootDeviceName";const Tr="rootDeviceType";const hr="ramdiskId";const Ar="resourceType"
;const yr="smithy.ts.sdk.synthetic.com.amazonaws.ec2";const Pr="sourceDestCheck";const Cr="spreadDomain"
;const Lr="sourceImageId";const Rr="sourceImageRegion";const Dr="secondaryInterfaceSet";const br="snapshotId"
;const Er="subnetId";const Or="sriovNetSupport";const Nr="stateReason";const kr="secondarySubnetId";const Mr="state"
;const xr="status";const wr="tcpEstablishedTimeout";const Gr="threadsPerCore";const Vr="tagSet";const Br="tpmSupport"
;const qr="tenancy";const Fr="throughput";const Ur="type";const Hr="usageOperation";const _r="udpStreamTimeout"
;const zr="udpTimeout";const Wr="vpcId";const Kr="virtualName";const Zr="versionNumber";const jr="volumeSize"
;const Qr="volumeType";const Yr="virtualizationType";const Xr="warning";const $r="xmlName";const Jr="com.amazonaws.ec2"
;const eo=new a.TypeRegistry(yr);var to=[-3,yr,"EC2ServiceException",0,[],[]];eo.registerError(to,EC2ServiceException)
;const no=[eo];var ao=[0,Jr,"SensitiveUserData",8,0];var so=[3,Jr,r,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{[$a]:"Max",
[$r]:js}]]];var ro=[3,Jr,"AcceleratorCountRequest",0,[yt,Mt],[1,1]];var oo=[3,Jr,I,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s
}],[1,{[$a]:"Max",[$r]:js}]]];var io=[3,Jr,"AcceleratorTotalMemoryMiBRequest",0,[yt,Mt],[1,1]]
;var co=[3,Jr,D,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{[$a]:"Max",[$r]:js}]]]
;var po=[3,Jr,"BaselineEbsBandwidthMbpsRequest",0,[yt,Mt],[1,1]];var uo=[3,Jr,k,0,["Cpu"],[[()=>yo,{[$a]:"Cpu",
[$r]:"cpu"}]]];var lo=[3,Jr,"BaselinePerformanceFactorsRequest",0,["Cpu"],[[()=>Po,0]]]
;var mo=[3,Jr,C,0,[Ae,qt,ee,la],[[()=>jo,{[$a]:"Ebs",[$r]:os}],[0,{[$a]:"NoDevice",[$r]:Js}],[0,{[$a]:"DeviceName",
[$r]:za}],[0,{[$a]:"VirtualName",[$r]:Kr}]]];var Io=[3,Jr,N,0,["InternetGatewayBlockMode"],[[0,{
[$a]:"InternetGatewayBlockMode",[$r]:"internetGatewayBlockMode"}]]]
;var vo=[3,Jr,"CapacityReservationSpecificationResponse",0,[F,_],[[0,{[$a]:"CapacityReservationPreference",[$r]:Va
}],[()=>fo,{[$a]:"CapacityReservationTarget",[$r]:qa}]]];var So=[3,Jr,_,0,[q,U],[0,0]]
;var fo=[3,Jr,"CapacityReservationTargetResponse",0,[q,U],[[0,{[$a]:"CapacityReservationId",[$r]:Ga}],[0,{
[$a]:"CapacityReservationResourceGroupArn",[$r]:"capacityReservationResourceGroupArn"}]]]
;var go=[3,Jr,K,0,[Zn,oa,ra],[[1,{[$a]:"TcpEstablishedTimeout",[$r]:wr}],[1,{[$a]:"UdpTimeout",[$r]:zr}],[1,{
[$a]:"UdpStreamTimeout",[$r]:_r}]]];var To=[3,Jr,"ConnectionTrackingSpecificationRequest",0,[Zn,ra,oa],[1,1,1]]
;var ho=[3,Jr,"ConnectionTrackingSpecificationResponse",0,[Zn,ra,oa],[[1,{[$a]:"TcpEstablishedTimeout",[$r]:wr}],[1,{
[$a]:"UdpStreamTimeout",[$r]:_r}],[1,{[$a]:"UdpTimeout",[$r]:zr}]]];var Ao=[3,Jr,B,0,[w,Qn,m,Wt],[[1,{[$a]:"CoreCount",
[$r]:xa}],[1,{[$a]:"ThreadsPerCore",[$r]:Gr}],[0,{[$a]:"AmdSevSnp",[$r]:ya}],[0,{[$a]:"NestedVirtualization",[$r]:sr}]]]
;var yo=[3,Jr,"CpuPerformanceFactor",0,[Pn],[[()=>Du,{[$a]:"ReferenceSet",[$r]:"referenceSet"}]]]
;var Po=[3,Jr,"CpuPerformanceFactorRequest",0,[Pn],[[()=>bu,{[$r]:"Reference"}]]]
;var Co=[3,Jr,"CreateLaunchTemplateRequest",0,[Tt,ft,ne,W,pa,Qt,Yn],[0,[()=>Jc,0],2,[0,4],0,()=>_c,[()=>_u,{[$r]:Xn
}]],2];var Lo=[3,Jr,"CreateLaunchTemplateResult",0,[St,Ta],[[()=>Ui,{[$a]:"LaunchTemplate",[$r]:Fs}],[()=>fp,{
[$a]:"Warning",[$r]:Xr}]]]
;var Ro=[3,Jr,"CreateLaunchTemplateVersionRequest",0,[ft,ne,W,gt,Tt,"SourceVersion",pa,In],[[()=>Jc,0],2,[0,4],0,0,0,0,2],1]
;var Do=[3,Jr,"CreateLaunchTemplateVersionResult",0,[At,Ta],[[()=>Oc,{[$a]:"LaunchTemplateVersion",
[$r]:"launchTemplateVersion"}],[()=>fp,{[$a]:"Warning",[$r]:Xr}]]];var bo=[3,Jr,z,0,[G],[[0,{[$a]:"CpuCredits",
[$r]:"cpuCredits"}]]];var Eo=[3,Jr,"CreditSpecificationRequest",0,[G],[0],1]
;var Oo=[3,Jr,"DeleteLaunchTemplateRequest",0,[ne,gt,Tt],[2,0,0]]
;var No=[3,Jr,"DeleteLaunchTemplateResult",0,[St],[[()=>Ui,{[$a]:"LaunchTemplate",[$r]:Fs}]]]
;var ko=[3,Jr,"DeleteLaunchTemplateVersionsRequest",0,[ga,ne,gt,Tt],[[()=>Zu,{[$r]:At}],2,0,0],1]
;var Mo=[3,Jr,"DeleteLaunchTemplateVersionsResponseErrorItem",0,[gt,Tt,ma,Tn],[[0,{[$a]:"LaunchTemplateId",[$r]:Us
}],[0,{[$a]:"LaunchTemplateName",[$r]:Hs}],[1,{[$a]:"VersionNumber",[$r]:Zr}],[()=>tp,{[$a]:"ResponseError",
[$r]:"responseError"}]]];var xo=[3,Jr,"DeleteLaunchTemplateVersionsResponseSuccessItem",0,[gt,Tt,ma],[[0,{
[$a]:"LaunchTemplateId",[$r]:Us}],[0,{[$a]:"LaunchTemplateName",[$r]:Hs}],[1,{[$a]:"VersionNumber",[$r]:Zr}]]]
;var wo=[3,Jr,"DeleteLaunchTemplateVersionsResult",0,["SuccessfullyDeletedLaunchTemplateVersions","UnsuccessfullyDeletedLaunchTemplateVersions"],[[()=>Dp,{
[$a]:"SuccessfullyDeletedLaunchTemplateVersionSet",[$r]:"successfullyDeletedLaunchTemplateVersionSet"}],[()=>Rp,{
[$a]:"UnsuccessfullyDeletedLaunchTemplateVersionSet",[$r]:"unsuccessfullyDeletedLaunchTemplateVersionSet"}]]]
;var Go=[3,Jr,"DescribeImagesRequest",0,["ExecutableUsers","ImageIds","Owners","IncludeDeprecated","IncludeDisabled",Ot,zt,ne,Ce],[[()=>xp,{
[$r]:re}],[()=>qp,{[$r]:je}],[()=>Ru,{[$r]:Yt}],2,2,1,0,[2,{[$a]:"DryRun",[$r]:Ka}],[()=>wp,{[$r]:Le}]]]
;var Vo=[3,Jr,"DescribeImagesResult",0,[zt,"Images"],[[0,{[$a]:"NextToken",[$r]:ar}],[()=>Fp,{[$a]:"ImagesSet",
[$r]:"imagesSet"}]]];var Bo=[3,Jr,"DescribeInstancesRequest",0,["InstanceIds",Ye,ne,Ce,zt,Ot],[[()=>zp,{[$r]:_e}],2,[2,{
[$a]:"DryRun",[$r]:Ka}],[()=>wp,{[$r]:Le}],[0,{[$a]:"NextToken",[$r]:ar}],[1,{[$a]:"MaxResults",[$r]:"maxResults"}]]]
;var qo=[3,Jr,"DescribeInstancesResult",0,[zt,"Reservations"],[[0,{[$a]:"NextToken",[$r]:ar}],[()=>ku,{
[$a]:"ReservationSet",[$r]:"reservationSet"}]]]
;var Fo=[3,Jr,"DescribeLaunchTemplatesRequest",0,[ne,"LaunchTemplateIds","LaunchTemplateNames",Ce,zt,Ot,Ye],[2,[()=>du,{
[$r]:gt}],[()=>gu,{[$r]:Tt}],[()=>wp,{[$r]:Le}],0,1,2]]
;var Uo=[3,Jr,"DescribeLaunchTemplatesResult",0,["LaunchTemplates",zt],[[()=>Tu,{[$a]:"LaunchTemplates",
[$r]:"launchTemplates"}],[0,{[$a]:"NextToken",[$r]:ar}]]]
;var Ho=[3,Jr,"DescribeLaunchTemplateVersionsRequest",0,[ne,gt,Tt,ga,"MinVersion","MaxVersion",zt,Ot,Ce,In,Ye],[2,0,0,[()=>Zu,{
[$r]:At}],0,0,0,1,[()=>wp,{[$r]:Le}],2,2]]
;var _o=[3,Jr,"DescribeLaunchTemplateVersionsResult",0,["LaunchTemplateVersions",zt],[[()=>yu,{
[$a]:"LaunchTemplateVersionSet",[$r]:"launchTemplateVersionSet"}],[0,{[$a]:"NextToken",[$r]:ar}]]]
;var zo=[3,Jr,"DescribeSecurityGroupsRequest",0,["GroupIds","GroupNames",zt,Ot,ne,Ce],[[()=>Vp,{[$r]:De}],[()=>Bp,{
[$r]:be}],0,1,[2,{[$a]:"DryRun",[$r]:Ka}],[()=>wp,{[$r]:Le}]]]
;var Wo=[3,Jr,"DescribeSecurityGroupsResult",0,[zt,bn],[[0,{[$a]:"NextToken",[$r]:ar}],[()=>Gu,{
[$a]:"SecurityGroupInfo",[$r]:"securityGroupInfo"}]]]
;var Ko=[3,Jr,"DescribeSubnetsRequest",0,[Ce,"SubnetIds",zt,Ot,ne],[[()=>wp,{[$r]:Le}],[()=>Bu,{[$r]:Gn}],0,1,[2,{
[$a]:"DryRun",[$r]:Ka}]]];var Zo=[3,Jr,"DescribeSubnetsResult",0,[zt,"Subnets"],[[0,{[$a]:"NextToken",[$r]:ar
}],[()=>Fu,{[$a]:"SubnetSet",[$r]:"subnetSet"}]]]
;var jo=[3,Jr,"EbsBlockDevice",0,[te,ct,wn,Ia,va,ut,ta,Kt,f,Pe,da,g,oe],[[2,{[$a]:"DeleteOnTermination",[$r]:Wa}],[1,{
[$a]:"Iops",[$r]:Ms}],[0,{[$a]:"SnapshotId",[$r]:br}],[1,{[$a]:"VolumeSize",[$r]:jr}],[0,{[$a]:"VolumeType",[$r]:Qr
}],[0,{[$a]:"KmsKeyId",[$r]:Gs}],[1,{[$a]:"Throughput",[$r]:Fr}],[0,{[$a]:"OutpostArn",[$r]:rr}],[0,{
[$a]:"AvailabilityZone",[$r]:Ca}],[2,{[$a]:"Encrypted",[$r]:cs}],1,0,1]]
;var Qo=[3,Jr,"EbsInstanceBlockDevice",0,[S,te,Wn,"VolumeId","AssociatedResource","VolumeOwnerId",Qt,oe],[[4,{
[$a]:"AttachTime",[$r]:Pa}],[2,{[$a]:"DeleteOnTermination",[$r]:Wa}],[0,{[$a]:"Status",[$r]:xr}],[0,{[$a]:"VolumeId",
[$r]:"volumeId"}],[0,{[$a]:"AssociatedResource",[$r]:"associatedResource"}],[0,{[$a]:"VolumeOwnerId",
[$r]:"volumeOwnerId"}],[()=>zc,{[$a]:"Operator",[$r]:ir}],[1,{[$a]:"EbsCardIndex",[$r]:ja}]]]
;var Yo=[3,Jr,"ElasticGpuAssociation",0,["ElasticGpuId","ElasticGpuAssociationId","ElasticGpuAssociationState","ElasticGpuAssociationTime"],[[0,{
[$a]:"ElasticGpuId",[$r]:"elasticGpuId"}],[0,{[$a]:"ElasticGpuAssociationId",[$r]:"elasticGpuAssociationId"}],[0,{
[$a]:"ElasticGpuAssociationState",[$r]:"elasticGpuAssociationState"}],[0,{[$a]:"ElasticGpuAssociationTime",
[$r]:"elasticGpuAssociationTime"}]]];var Xo=[3,Jr,ie,0,[na],[0],1]
;var $o=[3,Jr,"ElasticGpuSpecificationResponse",0,[na],[[0,{[$a]:"Type",[$r]:Ur}]]]
;var Jo=[3,Jr,"ElasticInferenceAcceleratorAssociation",0,["ElasticInferenceAcceleratorArn","ElasticInferenceAcceleratorAssociationId","ElasticInferenceAcceleratorAssociationState","ElasticInferenceAcceleratorAssociationTime"],[[0,{
[$a]:"ElasticInferenceAcceleratorArn",[$r]:"elasticInferenceAcceleratorArn"}],[0,{
[$a]:"ElasticInferenceAcceleratorAssociationId",[$r]:"elasticInferenceAcceleratorAssociationId"}],[0,{
[$a]:"ElasticInferenceAcceleratorAssociationState",[$r]:"elasticInferenceAcceleratorAssociationState"}],[4,{
[$a]:"ElasticInferenceAcceleratorAssociationTime",[$r]:"elasticInferenceAcceleratorAssociationTime"}]]]
;var ei=[3,Jr,"EnaSrdSpecificationRequest",0,[Se,Te],[2,()=>ti]]
;var ti=[3,Jr,"EnaSrdUdpSpecificationRequest",0,[ge],[2]];var ni=[3,Jr,le,0,[ye],[[2,{[$a]:"Enabled",[$r]:is}]]]
;var ai=[3,Jr,Le,0,[Gt,"Values"],[0,[()=>Ku,{[$r]:ia}]]]
;var si=[3,Jr,"GetConsoleOutputRequest",0,[_e,"Latest",ne],[0,2,[2,{[$a]:"DryRun",[$r]:Ka}]],1]
;var ri=[3,Jr,"GetConsoleOutputResult",0,[_e,"Timestamp","Output"],[[0,{[$a]:"InstanceId",[$r]:Ps}],[4,{
[$a]:"Timestamp",[$r]:"timestamp"}],[0,{[$a]:"Output",[$r]:"output"}]]];var oi=[3,Jr,"GroupIdentifier",0,[De,be],[[0,{
[$a]:"GroupId",[$r]:ps}],[0,{[$a]:"GroupName",[$r]:us}]]];var ii=[3,Jr,Ne,0,[Q],[[2,{[$a]:"Configured",[$r]:Ha}]]]
;var ci=[3,Jr,Ke,0,[h,"Id"],[[0,{[$a]:"Arn",[$r]:"arn"}],[0,{[$a]:"Id",[$r]:"id"}]]]
;var pi=[3,Jr,"Image",0,[an,sa,L,se,he,Ve,"ImageOwnerAlias",Gt,Sn,fn,Bn,Hn,Kn,Sa,b,$n,"DeprecationTime","ImdsSupport","SourceInstanceId","DeregistrationProtection","LastLaunchedTime","ImageAllowed",On,kn,"FreeTierEligible","PublicSsmParameterName","ImageWatermarks",Un,ot,je,"ImageLocation",zn,jt,"CreationDate","Public",$t,A,"ImageType",pt,An,dn],[[0,{
[$a]:"PlatformDetails",[$r]:dr}],[0,{[$a]:"UsageOperation",[$r]:Hr}],[()=>Cp,{[$a]:"BlockDeviceMapping",[$r]:Oa}],[0,{
[$a]:"Description",[$r]:Za}],[2,{[$a]:"EnaSupport",[$r]:rs}],[0,{[$a]:"Hypervisor",[$r]:ls}],[0,{[$a]:"ImageOwnerAlias",
[$r]:"imageOwnerAlias"}],[0,{[$a]:"Name",[$r]:Xs}],[0,{[$a]:"RootDeviceName",[$r]:gr}],[0,{[$a]:"RootDeviceType",[$r]:Tr
}],[0,{[$a]:"SriovNetSupport",[$r]:Or}],[()=>ip,{[$a]:"StateReason",[$r]:Nr}],[()=>Hu,{[$a]:"TagSet",[$r]:Vr}],[0,{
[$a]:"VirtualizationType",[$r]:Yr}],[0,{[$a]:"BootMode",[$r]:Na}],[0,{[$a]:"TpmSupport",[$r]:Br}],[0,{
[$a]:"DeprecationTime",[$r]:"deprecationTime"}],[0,{[$a]:"ImdsSupport",[$r]:"imdsSupport"}],[0,{[$a]:"SourceInstanceId",
[$r]:"sourceInstanceId"}],[0,{[$a]:"DeregistrationProtection",[$r]:"deregistrationProtection"}],[0,{
[$a]:"LastLaunchedTime",[$r]:"lastLaunchedTime"}],[2,{[$a]:"ImageAllowed",[$r]:"imageAllowed"}],[0,{
[$a]:"SourceImageId",[$r]:Lr}],[0,{[$a]:"SourceImageRegion",[$r]:Rr}],[2,{[$a]:"FreeTierEligible",
[$r]:"freeTierEligible"}],[0,{[$a]:"PublicSsmParameterName",[$r]:"publicSsmParameterName"}],[()=>Up,{
[$a]:"ImageWatermarkSet",[$r]:"imageWatermarkSet"}],[()=>ap,{[$a]:"ScanResults",[$r]:"scanResults"}],[()=>Mi,{
[$a]:"InstanceTypeSpecification",[$r]:"instanceTypeSpecification"}],[0,{[$a]:"ImageId",[$r]:Ls}],[0,{
[$a]:"ImageLocation",[$r]:"imageLocation"}],[0,{[$a]:"ImageState",[$r]:"imageState"}],[0,{[$a]:"ImageOwnerId",
[$r]:"imageOwnerId"}],[0,{[$a]:"CreationDate",[$r]:"creationDate"}],[2,{[$a]:"IsPublic",[$r]:"isPublic"}],[()=>Nu,{
[$a]:"ProductCodes",[$r]:cr}],[0,{[$a]:"Architecture",[$r]:Da}],[0,{[$a]:"ImageType",[$r]:"imageType"}],[0,{
[$a]:"KernelId",[$r]:ws}],[0,{[$a]:"RamdiskId",[$r]:hr}],[0,{[$a]:"Platform",[$r]:vr}]]]
;var ui=[3,Jr,"ImageWatermark",0,["WatermarkKey",kn,On,"SourceImageCreationTime","WatermarkCreationTime"],[[0,{
[$a]:"WatermarkKey",[$r]:"watermarkKey"}],[0,{[$a]:"SourceImageRegion",[$r]:Rr}],[0,{[$a]:"SourceImageId",[$r]:Lr}],[4,{
[$a]:"SourceImageCreationTime",[$r]:"sourceImageCreationTime"}],[4,{[$a]:"WatermarkCreationTime",
[$r]:"watermarkCreationTime"}]]]
;var di=[3,Jr,"Instance",0,[A,L,W,de,he,Ve,Ke,"InstanceLifecycle","ElasticGpuAssociations","ElasticInferenceAcceleratorAssociations",Ht,Kt,Sn,fn,bn,Cn,"SpotInstanceRequestId",Bn,Hn,Kn,Sa,B,"CapacityBlockId",q,H,Ne,"Licenses",Dt,le,b,an,sa,"UsageOperationUpdateTime",en,Fe,$n,bt,"CurrentInstanceBootMode",_t,Qt,xn,_e,je,zn,Jt,nn,"StateTransitionReason",dt,"AmiLaunchIndex",$t,rt,"LaunchTime",ln,pt,An,dn,wt,Gn,ua,rn,"PublicIpAddress"],[[0,{
[$a]:"Architecture",[$r]:Da}],[()=>Hp,{[$a]:"BlockDeviceMapping",[$r]:Oa}],[0,{[$a]:"ClientToken",[$r]:"clientToken"
}],[2,{[$a]:"EbsOptimized",[$r]:Qa}],[2,{[$a]:"EnaSupport",[$r]:rs}],[0,{[$a]:"Hypervisor",[$r]:ls}],[()=>ci,{
[$a]:"IamInstanceProfile",[$r]:Cs}],[0,{[$a]:"InstanceLifecycle",[$r]:"instanceLifecycle"}],[()=>bp,{
[$a]:"ElasticGpuAssociationSet",[$r]:"elasticGpuAssociationSet"}],[()=>Np,{
[$a]:"ElasticInferenceAcceleratorAssociationSet",[$r]:"elasticInferenceAcceleratorAssociationSet"}],[()=>Yp,{
[$a]:"NetworkInterfaceSet",[$r]:tr}],[0,{[$a]:"OutpostArn",[$r]:rr}],[0,{[$a]:"RootDeviceName",[$r]:gr}],[0,{
[$a]:"RootDeviceType",[$r]:Tr}],[()=>Gp,{[$a]:"GroupSet",[$r]:ds}],[2,{[$a]:"SourceDestCheck",[$r]:Pr}],[0,{
[$a]:"SpotInstanceRequestId",[$r]:"spotInstanceRequestId"}],[0,{[$a]:"SriovNetSupport",[$r]:Or}],[()=>ip,{
[$a]:"StateReason",[$r]:Nr}],[()=>Hu,{[$a]:"TagSet",[$r]:Vr}],[0,{[$a]:"VirtualizationType",[$r]:Yr}],[()=>Ao,{
[$a]:"CpuOptions",[$r]:wa}],[0,{[$a]:"CapacityBlockId",[$r]:"capacityBlockId"}],[0,{[$a]:"CapacityReservationId",[$r]:Ga
}],[()=>vo,{[$a]:"CapacityReservationSpecification",[$r]:Ba}],[()=>ii,{[$a]:"HibernationOptions",[$r]:vs}],[()=>Pu,{
[$a]:"LicenseSet",[$r]:qs}],[()=>hi,{[$a]:"MetadataOptions",[$r]:Ks}],[()=>ni,{[$a]:"EnclaveOptions",[$r]:Ya}],[0,{
[$a]:"BootMode",[$r]:Na}],[0,{[$a]:"PlatformDetails",[$r]:dr}],[0,{[$a]:"UsageOperation",[$r]:Hr}],[4,{
[$a]:"UsageOperationUpdateTime",[$r]:"usageOperationUpdateTime"}],[()=>Yc,{[$a]:"PrivateDnsNameOptions",[$r]:pr}],[0,{
[$a]:"Ipv6Address",[$r]:ys}],[0,{[$a]:"TpmSupport",[$r]:Br}],[()=>Ti,{[$a]:"MaintenanceOptions",[$r]:Zs}],[0,{
[$a]:"CurrentInstanceBootMode",[$r]:"currentInstanceBootMode"}],[()=>Ci,{[$a]:"NetworkPerformanceOptions",[$r]:nr
}],[()=>zc,{[$a]:"Operator",[$r]:ir}],[()=>$p,{[$a]:"SecondaryInterfaceSet",[$r]:Dr}],[0,{[$a]:"InstanceId",[$r]:Ps
}],[0,{[$a]:"ImageId",[$r]:Ls}],[()=>Ni,{[$a]:"InstanceState",[$r]:"instanceState"}],[0,{[$a]:"PrivateDnsName",[$r]:ur
}],[0,{[$a]:"DnsName",[$r]:"dnsName"}],[0,{[$a]:"Reason",[$r]:"reason"}],[0,{[$a]:"KeyName",[$r]:Vs}],[1,{
[$a]:"AmiLaunchIndex",[$r]:"amiLaunchIndex"}],[()=>Nu,{[$a]:"ProductCodes",[$r]:cr}],[0,{[$a]:"InstanceType",[$r]:Ns
}],[4,{[$a]:"LaunchTime",[$r]:"launchTime"}],[()=>Zc,{[$a]:"Placement",[$r]:Sr}],[0,{[$a]:"KernelId",[$r]:ws}],[0,{
[$a]:"RamdiskId",[$r]:hr}],[0,{[$a]:"Platform",[$r]:vr}],[()=>Bc,{[$a]:"Monitoring",[$r]:Ys}],[0,{[$a]:"SubnetId",
[$r]:Er}],[0,{[$a]:"VpcId",[$r]:Wr}],[0,{[$a]:"PrivateIpAddress",[$r]:mr}],[0,{[$a]:"IpAddress",[$r]:"ipAddress"}]]]
;var li=[3,Jr,"InstanceAttachmentEnaSrdSpecification",0,[Se,Te],[[2,{[$a]:"EnaSrdEnabled",[$r]:ts}],[()=>mi,{
[$a]:"EnaSrdUdpSpecification",[$r]:ss}]]];var mi=[3,Jr,"InstanceAttachmentEnaSrdUdpSpecification",0,[ge],[[2,{
[$a]:"EnaSrdUdpEnabled",[$r]:as}]]];var Ii=[3,Jr,"InstanceBlockDeviceMapping",0,[ee,Ae],[[0,{[$a]:"DeviceName",[$r]:za
}],[()=>Qo,{[$a]:"Ebs",[$r]:os}]]];var vi=[3,Jr,"InstanceIpv4Prefix",0,[at],[[0,{[$a]:"Ipv4Prefix",[$r]:Es}]]]
;var Si=[3,Jr,ze,0,[Fe,"IsPrimaryIpv6"],[[0,{[$a]:"Ipv6Address",[$r]:ys}],[2,{[$a]:"IsPrimaryIpv6",[$r]:"isPrimaryIpv6"
}]]];var fi=[3,Jr,"InstanceIpv6AddressRequest",0,[Fe],[0]];var gi=[3,Jr,"InstanceIpv6Prefix",0,[tt],[[0,{
[$a]:"Ipv6Prefix",[$r]:Os}]]];var Ti=[3,Jr,"InstanceMaintenanceOptions",0,[l,"RebootMigration"],[[0,{
[$a]:"AutoRecovery",[$r]:Aa}],[0,{[$a]:"RebootMigration",[$r]:"rebootMigration"}]]]
;var hi=[3,Jr,"InstanceMetadataOptionsResponse",0,[zn,we,Me,Ee,ke,Xe],[[0,{[$a]:"State",[$r]:Mr}],[0,{[$a]:"HttpTokens",
[$r]:Ts}],[1,{[$a]:"HttpPutResponseHopLimit",[$r]:fs}],[0,{[$a]:"HttpEndpoint",[$r]:ms}],[0,{[$a]:"HttpProtocolIpv6",
[$r]:Ss}],[0,{[$a]:"InstanceMetadataTags",[$r]:Rs}]]]
;var Ai=[3,Jr,"InstanceNetworkInterface",0,[y,P,se,Re,Be,Pt,Ut,jt,Jt,rn,on,Cn,Wn,Gn,ua,it,nt,et,"ConnectionTrackingConfiguration",Qt],[[()=>yi,{
[$a]:"Association",[$r]:ba}],[()=>Pi,{[$a]:"Attachment",[$r]:Ea}],[0,{[$a]:"Description",[$r]:Za}],[()=>Gp,{
[$a]:"GroupSet",[$r]:ds}],[()=>Kp,{[$a]:"Ipv6AddressesSet",[$r]:As}],[0,{[$a]:"MacAddress",[$r]:zs}],[0,{
[$a]:"NetworkInterfaceId",[$r]:er}],[0,{[$a]:"OwnerId",[$r]:or}],[0,{[$a]:"PrivateDnsName",[$r]:ur}],[0,{
[$a]:"PrivateIpAddress",[$r]:mr}],[()=>Xp,{[$a]:"PrivateIpAddressesSet",[$r]:lr}],[2,{[$a]:"SourceDestCheck",[$r]:Pr
}],[0,{[$a]:"Status",[$r]:xr}],[0,{[$a]:"SubnetId",[$r]:Er}],[0,{[$a]:"VpcId",[$r]:Wr}],[0,{[$a]:"InterfaceType",[$r]:ks
}],[()=>Wp,{[$a]:"Ipv4PrefixSet",[$r]:Ds}],[()=>jp,{[$a]:"Ipv6PrefixSet",[$r]:bs}],[()=>ho,{
[$a]:"ConnectionTrackingConfiguration",[$r]:"connectionTrackingConfiguration"}],[()=>zc,{[$a]:"Operator",[$r]:ir}]]]
;var yi=[3,Jr,"InstanceNetworkInterfaceAssociation",0,["CarrierIp","CustomerOwnedIp","IpOwnerId",nn,"PublicIp"],[[0,{
[$a]:"CarrierIp",[$r]:"carrierIp"}],[0,{[$a]:"CustomerOwnedIp",[$r]:"customerOwnedIp"}],[0,{[$a]:"IpOwnerId",
[$r]:"ipOwnerId"}],[0,{[$a]:"PublicDnsName",[$r]:"publicDnsName"}],[0,{[$a]:"PublicIp",[$r]:"publicIp"}]]]
;var Pi=[3,Jr,"InstanceNetworkInterfaceAttachment",0,[S,c,te,J,Wn,Bt,fe,me],[[4,{[$a]:"AttachTime",[$r]:Pa}],[0,{
[$a]:"AttachmentId",[$r]:ha}],[2,{[$a]:"DeleteOnTermination",[$r]:Wa}],[1,{[$a]:"DeviceIndex",[$r]:_a}],[0,{
[$a]:"Status",[$r]:xr}],[1,{[$a]:"NetworkCardIndex",[$r]:$s}],[()=>li,{[$a]:"EnaSrdSpecification",[$r]:ns}],[1,{
[$a]:"EnaQueueCount",[$r]:Xa}]]];var Ci=[3,Jr,"InstanceNetworkPerformanceOptions",0,[M],[[0,{[$a]:"BandwidthWeighting",
[$r]:ka}]]];var Li=[3,Jr,"InstancePrivateIpAddress",0,[y,mn,Jt,rn],[[()=>yi,{[$a]:"Association",[$r]:ba}],[2,{
[$a]:"Primary",[$r]:fr}],[0,{[$a]:"PrivateDnsName",[$r]:ur}],[0,{[$a]:"PrivateIpAddress",[$r]:mr}]]]
;var Ri=[3,Jr,st,0,[ca,Rt,V,Lt,ue,He,Vn,Zt,E,O,hn,Ft,vt,mt,jn,D,v,r,p,u,I,Vt,i,Nt,k,gn],[[()=>gp,{[$a]:"VCpuCount",
[$r]:"vCpuCount"}],[()=>xc,{[$a]:"MemoryMiB",[$r]:"memoryMiB"}],[()=>Lp,{[$a]:"CpuManufacturerSet",
[$r]:"cpuManufacturerSet"}],[()=>kc,{[$a]:"MemoryGiBPerVCpu",[$r]:"memoryGiBPerVCpu"}],[()=>Mp,{
[$a]:"ExcludedInstanceTypeSet",[$r]:"excludedInstanceTypeSet"}],[()=>_p,{[$a]:"InstanceGenerationSet",
[$r]:"instanceGenerationSet"}],[1,{[$a]:"SpotMaxPricePercentageOverLowestPrice",
[$r]:"spotMaxPricePercentageOverLowestPrice"}],[1,{[$a]:"OnDemandMaxPricePercentageOverLowestPrice",
[$r]:"onDemandMaxPricePercentageOverLowestPrice"}],[0,{[$a]:"BareMetal",[$r]:"bareMetal"}],[0,{
[$a]:"BurstablePerformance",[$r]:"burstablePerformance"}],[2,{[$a]:"RequireHibernateSupport",
[$r]:"requireHibernateSupport"}],[()=>Uc,{[$a]:"NetworkInterfaceCount",[$r]:"networkInterfaceCount"}],[0,{
[$a]:"LocalStorage",[$r]:"localStorage"}],[()=>Cu,{[$a]:"LocalStorageTypeSet",[$r]:"localStorageTypeSet"}],[()=>mp,{
[$a]:"TotalLocalStorageGB",[$r]:"totalLocalStorageGB"}],[()=>co,{[$a]:"BaselineEbsBandwidthMbps",
[$r]:"baselineEbsBandwidthMbps"}],[()=>yp,{[$a]:"AcceleratorTypeSet",[$r]:"acceleratorTypeSet"}],[()=>so,{
[$a]:"AcceleratorCount",[$r]:"acceleratorCount"}],[()=>hp,{[$a]:"AcceleratorManufacturerSet",
[$r]:"acceleratorManufacturerSet"}],[()=>Ap,{[$a]:"AcceleratorNameSet",[$r]:"acceleratorNameSet"}],[()=>oo,{
[$a]:"AcceleratorTotalMemoryMiB",[$r]:"acceleratorTotalMemoryMiB"}],[()=>qc,{[$a]:"NetworkBandwidthGbps",
[$r]:"networkBandwidthGbps"}],[()=>Pp,{[$a]:"AllowedInstanceTypeSet",[$r]:"allowedInstanceTypeSet"}],[1,{
[$a]:"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",[$r]:"maxSpotPriceAsPercentageOfOptimalOnDemandPrice"}],[()=>uo,{
[$a]:"BaselinePerformanceFactors",[$r]:"baselinePerformanceFactors"}],[2,{[$a]:"RequireEncryptionInTransit",
[$r]:"requireEncryptionInTransit"}]]]
;var Di=[3,Jr,"InstanceRequirementsRequest",0,[ca,Rt,V,Lt,ue,He,Vn,Zt,E,O,hn,Ft,vt,mt,jn,D,v,r,p,u,I,Vt,i,Nt,k,gn],[()=>Tp,()=>wc,[()=>Lp,{
[$r]:"CpuManufacturer"}],()=>Mc,[()=>Mp,{[$r]:"ExcludedInstanceType"}],[()=>_p,{[$r]:"InstanceGeneration"
}],1,1,0,0,2,()=>Hc,0,[()=>Cu,{[$r]:"LocalStorageType"}],()=>Ip,()=>po,[()=>yp,{[$r]:"AcceleratorType"
}],()=>ro,[()=>hp,{[$r]:"AcceleratorManufacturer"}],[()=>Ap,{[$r]:"AcceleratorName"}],()=>io,()=>Fc,[()=>Pp,{
[$r]:"AllowedInstanceType"}],1,[()=>lo,0],2],2]
;var bi=[3,Jr,"InstanceSecondaryInterface",0,[P,Pt,"SecondaryInterfaceId",jt,on,Cn,Wn,_n,"SecondaryNetworkId",it],[[()=>Ei,{
[$a]:"Attachment",[$r]:Ea}],[0,{[$a]:"MacAddress",[$r]:zs}],[0,{[$a]:"SecondaryInterfaceId",[$r]:"secondaryInterfaceId"
}],[0,{[$a]:"OwnerId",[$r]:or}],[()=>Jp,{[$a]:"PrivateIpAddressSet",[$r]:"privateIpAddressSet"}],[2,{
[$a]:"SourceDestCheck",[$r]:Pr}],[0,{[$a]:"Status",[$r]:xr}],[0,{[$a]:"SecondarySubnetId",[$r]:kr}],[0,{
[$a]:"SecondaryNetworkId",[$r]:"secondaryNetworkId"}],[0,{[$a]:"InterfaceType",[$r]:ks}]]]
;var Ei=[3,Jr,"InstanceSecondaryInterfaceAttachment",0,[S,c,te,J,Wn,Bt],[[4,{[$a]:"AttachTime",[$r]:Pa}],[0,{
[$a]:"AttachmentId",[$r]:ha}],[2,{[$a]:"DeleteOnTermination",[$r]:Wa}],[1,{[$a]:"DeviceIndex",[$r]:_a}],[0,{
[$a]:"Status",[$r]:xr}],[1,{[$a]:"NetworkCardIndex",[$r]:$s}]]]
;var Oi=[3,Jr,"InstanceSecondaryInterfacePrivateIpAddress",0,[rn],[[0,{[$a]:"PrivateIpAddress",[$r]:mr}]]]
;var Ni=[3,Jr,"InstanceState",0,[j,Gt],[[1,{[$a]:"Code",[$r]:Ua}],[0,{[$a]:"Name",[$r]:Xs}]]]
;var ki=[3,Jr,"InstanceTypeItem",0,[rt],[[0,{[$a]:"InstanceType",[$r]:Ns}]]]
;var Mi=[3,Jr,ot,0,["SupportedInstanceTypes","UnsupportedInstanceTypes"],[[()=>Uu,{[$a]:"SupportedInstanceTypeSet",
[$r]:"supportedInstanceTypeSet"}],[()=>zu,{[$a]:"UnsupportedInstanceTypeSet",[$r]:"unsupportedInstanceTypeSet"}]]]
;var xi=[3,Jr,"IpPermission",0,["IpProtocol","FromPort","ToPort","UserIdGroupPairs","IpRanges","Ipv6Ranges","PrefixListIds"],[[0,{
[$a]:"IpProtocol",[$r]:"ipProtocol"}],[1,{[$a]:"FromPort",[$r]:"fromPort"}],[1,{[$a]:"ToPort",[$r]:"toPort"}],[()=>Wu,{
[$a]:"Groups",[$r]:"groups"}],[()=>tu,{[$a]:"IpRanges",[$r]:"ipRanges"}],[()=>ou,{[$a]:"Ipv6Ranges",[$r]:"ipv6Ranges"
}],[()=>Eu,{[$a]:"PrefixListIds",[$r]:"prefixListIds"}]]];var wi=[3,Jr,"IpRange",0,[se,"CidrIp"],[[0,{
[$a]:"Description",[$r]:Za}],[0,{[$a]:"CidrIp",[$r]:"cidrIp"}]]]
;var Gi=[3,Jr,"Ipv4PrefixSpecificationRequest",0,[at],[0]];var Vi=[3,Jr,"Ipv4PrefixSpecificationResponse",0,[at],[[0,{
[$a]:"Ipv4Prefix",[$r]:Es}]]];var Bi=[3,Jr,"Ipv6PrefixSpecificationRequest",0,[tt],[0]]
;var qi=[3,Jr,"Ipv6PrefixSpecificationResponse",0,[tt],[[0,{[$a]:"Ipv6Prefix",[$r]:Os}]]]
;var Fi=[3,Jr,"Ipv6Range",0,[se,"CidrIpv6"],[[0,{[$a]:"Description",[$r]:Za}],[0,{[$a]:"CidrIpv6",[$r]:"cidrIpv6"}]]]
;var Ui=[3,Jr,St,0,[gt,Tt,Z,x,"DefaultVersionNumber","LatestVersionNumber",Kn,Qt],[[0,{[$a]:"LaunchTemplateId",[$r]:Us
}],[0,{[$a]:"LaunchTemplateName",[$r]:Hs}],[4,{[$a]:"CreateTime",[$r]:Fa}],[0,{[$a]:"CreatedBy",[$r]:Ma}],[1,{
[$a]:"DefaultVersionNumber",[$r]:"defaultVersionNumber"}],[1,{[$a]:"LatestVersionNumber",[$r]:"latestVersionNumber"
}],[()=>Hu,{[$a]:"TagSet",[$r]:Vr}],[()=>zc,{[$a]:"Operator",[$r]:ir}]]]
;var Hi=[3,Jr,"LaunchTemplateBlockDeviceMapping",0,[ee,la,Ae,qt],[[0,{[$a]:"DeviceName",[$r]:za}],[0,{
[$a]:"VirtualName",[$r]:Kr}],[()=>ji,{[$a]:"Ebs",[$r]:os}],[0,{[$a]:"NoDevice",[$r]:Js}]]]
;var _i=[3,Jr,"LaunchTemplateBlockDeviceMappingRequest",0,[ee,la,Ae,qt],[0,0,()=>Qi,0]]
;var zi=[3,Jr,"LaunchTemplateCapacityReservationSpecificationRequest",0,[F,_],[0,()=>So]]
;var Wi=[3,Jr,"LaunchTemplateCapacityReservationSpecificationResponse",0,[F,_],[[0,{
[$a]:"CapacityReservationPreference",[$r]:Va}],[()=>fo,{[$a]:"CapacityReservationTarget",[$r]:qa}]]]
;var Ki=[3,Jr,"LaunchTemplateCpuOptions",0,[w,Qn,m,Wt],[[1,{[$a]:"CoreCount",[$r]:xa}],[1,{[$a]:"ThreadsPerCore",[$r]:Gr
}],[0,{[$a]:"AmdSevSnp",[$r]:ya}],[0,{[$a]:"NestedVirtualization",[$r]:sr}]]]
;var Zi=[3,Jr,"LaunchTemplateCpuOptionsRequest",0,[w,Qn,m,Wt],[1,1,0,0]]
;var ji=[3,Jr,"LaunchTemplateEbsBlockDevice",0,[Pe,te,ct,ut,wn,Ia,va,ta,da,oe],[[2,{[$a]:"Encrypted",[$r]:cs}],[2,{
[$a]:"DeleteOnTermination",[$r]:Wa}],[1,{[$a]:"Iops",[$r]:Ms}],[0,{[$a]:"KmsKeyId",[$r]:Gs}],[0,{[$a]:"SnapshotId",
[$r]:br}],[1,{[$a]:"VolumeSize",[$r]:jr}],[0,{[$a]:"VolumeType",[$r]:Qr}],[1,{[$a]:"Throughput",[$r]:Fr}],[1,{
[$a]:"VolumeInitializationRate",[$r]:"volumeInitializationRate"}],[1,{[$a]:"EbsCardIndex",[$r]:ja}]]]
;var Qi=[3,Jr,"LaunchTemplateEbsBlockDeviceRequest",0,[Pe,te,ct,ut,wn,Ia,va,ta,da,oe],[2,2,1,0,0,1,0,1,1,1]]
;var Yi=[3,Jr,"LaunchTemplateElasticInferenceAccelerator",0,[na,Y],[0,1],1]
;var Xi=[3,Jr,"LaunchTemplateElasticInferenceAcceleratorResponse",0,[na,Y],[[0,{[$a]:"Type",[$r]:Ur}],[1,{[$a]:"Count",
[$r]:"count"}]]];var $i=[3,Jr,"LaunchTemplateEnaSrdSpecification",0,[Se,Te],[[2,{[$a]:"EnaSrdEnabled",[$r]:ts
}],[()=>Ji,{[$a]:"EnaSrdUdpSpecification",[$r]:ss}]]];var Ji=[3,Jr,"LaunchTemplateEnaSrdUdpSpecification",0,[ge],[[2,{
[$a]:"EnaSrdUdpEnabled",[$r]:as}]]];var ec=[3,Jr,"LaunchTemplateEnclaveOptions",0,[ye],[[2,{[$a]:"Enabled",[$r]:is}]]]
;var tc=[3,Jr,"LaunchTemplateEnclaveOptionsRequest",0,[ye],[2]]
;var nc=[3,Jr,"LaunchTemplateHibernationOptions",0,[Q],[[2,{[$a]:"Configured",[$r]:Ha}]]]
;var ac=[3,Jr,"LaunchTemplateHibernationOptionsRequest",0,[Q],[2]]
;var sc=[3,Jr,"LaunchTemplateIamInstanceProfileSpecification",0,[h,Gt],[[0,{[$a]:"Arn",[$r]:"arn"}],[0,{[$a]:"Name",
[$r]:Xs}]]];var rc=[3,Jr,"LaunchTemplateIamInstanceProfileSpecificationRequest",0,[h,Gt],[0,0]]
;var oc=[3,Jr,"LaunchTemplateInstanceMaintenanceOptions",0,[l],[[0,{[$a]:"AutoRecovery",[$r]:Aa}]]]
;var ic=[3,Jr,"LaunchTemplateInstanceMaintenanceOptionsRequest",0,[l],[0]]
;var cc=[3,Jr,"LaunchTemplateInstanceMarketOptions",0,[kt,qn],[[0,{[$a]:"MarketType",[$r]:"marketType"}],[()=>Rc,{
[$a]:"SpotOptions",[$r]:"spotOptions"}]]]
;var pc=[3,Jr,"LaunchTemplateInstanceMarketOptionsRequest",0,[kt,qn],[0,()=>Dc]]
;var uc=[3,Jr,"LaunchTemplateInstanceMetadataOptions",0,[zn,we,Me,Ee,ke,Xe],[[0,{[$a]:"State",[$r]:Mr}],[0,{
[$a]:"HttpTokens",[$r]:Ts}],[1,{[$a]:"HttpPutResponseHopLimit",[$r]:fs}],[0,{[$a]:"HttpEndpoint",[$r]:ms}],[0,{
[$a]:"HttpProtocolIpv6",[$r]:Ss}],[0,{[$a]:"InstanceMetadataTags",[$r]:Rs}]]]
;var dc=[3,Jr,"LaunchTemplateInstanceMetadataOptionsRequest",0,[we,Me,Ee,ke,Xe],[0,1,0,0,0]]
;var lc=[3,Jr,"LaunchTemplateInstanceNetworkInterfaceSpecification",0,[o,d,te,se,J,Re,it,qe,Be,Ut,rn,on,Fn,Gn,Bt,nt,Je,et,$e,cn,fe,K,me],[[2,{
[$a]:"AssociateCarrierIpAddress",[$r]:"associateCarrierIpAddress"}],[2,{[$a]:"AssociatePublicIpAddress",
[$r]:"associatePublicIpAddress"}],[2,{[$a]:"DeleteOnTermination",[$r]:Wa}],[0,{[$a]:"Description",[$r]:Za}],[1,{
[$a]:"DeviceIndex",[$r]:_a}],[()=>Vp,{[$a]:"GroupSet",[$r]:ds}],[0,{[$a]:"InterfaceType",[$r]:ks}],[1,{
[$a]:"Ipv6AddressCount",[$r]:"ipv6AddressCount"}],[()=>Kp,{[$a]:"Ipv6AddressesSet",[$r]:As}],[0,{
[$a]:"NetworkInterfaceId",[$r]:er}],[0,{[$a]:"PrivateIpAddress",[$r]:mr}],[()=>Ou,{[$a]:"PrivateIpAddressesSet",[$r]:lr
}],[1,{[$a]:"SecondaryPrivateIpAddressCount",[$r]:"secondaryPrivateIpAddressCount"}],[0,{[$a]:"SubnetId",[$r]:Er}],[1,{
[$a]:"NetworkCardIndex",[$r]:$s}],[()=>au,{[$a]:"Ipv4PrefixSet",[$r]:Ds}],[1,{[$a]:"Ipv4PrefixCount",
[$r]:"ipv4PrefixCount"}],[()=>ru,{[$a]:"Ipv6PrefixSet",[$r]:bs}],[1,{[$a]:"Ipv6PrefixCount",[$r]:"ipv6PrefixCount"
}],[2,{[$a]:"PrimaryIpv6",[$r]:"primaryIpv6"}],[()=>$i,{[$a]:"EnaSrdSpecification",[$r]:ns}],[()=>go,{
[$a]:"ConnectionTrackingSpecification",[$r]:"connectionTrackingSpecification"}],[1,{[$a]:"EnaQueueCount",[$r]:Xa}]]]
;var mc=[3,Jr,"LaunchTemplateInstanceNetworkInterfaceSpecificationRequest",0,[o,d,te,se,J,Re,it,qe,Be,Ut,rn,on,Fn,Gn,Bt,nt,Je,et,$e,cn,fe,K,me],[2,2,2,0,1,[()=>wu,{
[$r]:Rn}],0,1,[()=>Zp,0],0,0,[()=>Ou,0],1,0,1,[()=>nu,{[$r]:at}],1,[()=>su,{[$r]:tt}],1,2,()=>ei,()=>To,1]]
;var Ic=[3,Jr,"LaunchTemplateInstanceSecondaryInterfaceSpecification",0,[te,J,on,sn,_n,it,Bt],[[2,{
[$a]:"DeleteOnTermination",[$r]:Wa}],[1,{[$a]:"DeviceIndex",[$r]:_a}],[()=>Mu,{[$a]:"PrivateIpAddressesSet",[$r]:lr
}],[1,{[$a]:"PrivateIpAddressCount",[$r]:"privateIpAddressCount"}],[0,{[$a]:"SecondarySubnetId",[$r]:kr}],[0,{
[$a]:"InterfaceType",[$r]:ks}],[1,{[$a]:"NetworkCardIndex",[$r]:$s}]]]
;var vc=[3,Jr,"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest",0,[te,J,on,sn,_n,it,Bt],[2,1,[()=>xu,{
[$r]:rn}],1,0,0,1]];var Sc=[3,Jr,"LaunchTemplateLicenseConfiguration",0,[lt],[[0,{[$a]:"LicenseConfigurationArn",[$r]:Bs
}]]];var fc=[3,Jr,"LaunchTemplateLicenseConfigurationRequest",0,[lt],[0]]
;var gc=[3,Jr,"LaunchTemplateNetworkPerformanceOptions",0,[M],[[0,{[$a]:"BandwidthWeighting",[$r]:ka}]]]
;var Tc=[3,Jr,"LaunchTemplateNetworkPerformanceOptionsRequest",0,[M],[0]]
;var hc=[3,Jr,"LaunchTemplatePlacement",0,[f,g,T,be,Oe,ea,Ln,xe,un,De],[[0,{[$a]:"AvailabilityZone",[$r]:Ca}],[0,{
[$a]:"AvailabilityZoneId",[$r]:La}],[0,{[$a]:"Affinity",[$r]:Ra}],[0,{[$a]:"GroupName",[$r]:us}],[0,{[$a]:"HostId",
[$r]:Is}],[0,{[$a]:"Tenancy",[$r]:qr}],[0,{[$a]:"SpreadDomain",[$r]:Cr}],[0,{[$a]:"HostResourceGroupArn",[$r]:gs}],[1,{
[$a]:"PartitionNumber",[$r]:Ir}],[0,{[$a]:"GroupId",[$r]:ps}]]]
;var Ac=[3,Jr,"LaunchTemplatePlacementRequest",0,[f,g,T,be,Oe,ea,Ln,xe,un,De],[0,0,0,0,0,0,0,0,1,0]]
;var yc=[3,Jr,"LaunchTemplatePrivateDnsNameOptions",0,[Ge,ve,Ie],[[0,{[$a]:"HostnameType",[$r]:hs}],[2,{
[$a]:"EnableResourceNameDnsARecord",[$r]:es}],[2,{[$a]:"EnableResourceNameDnsAAAARecord",[$r]:Ja}]]]
;var Pc=[3,Jr,"LaunchTemplatePrivateDnsNameOptionsRequest",0,[Ge,ve,Ie],[0,2,2]]
;var Cc=[3,Jr,"LaunchTemplatesMonitoring",0,[ye,Ct],[[2,{[$a]:"Enabled",[$r]:is}],[()=>Lu,{[$a]:"MetricCategoryIdSet",
[$r]:Ws}]]];var Lc=[3,Jr,"LaunchTemplatesMonitoringRequest",0,[ye,Ct],[2,[()=>Lu,{[$r]:"MetricCategoryId"}]]]
;var Rc=[3,Jr,"LaunchTemplateSpotMarketOptions",0,[Et,Mn,R,fa,We],[[0,{[$a]:"MaxPrice",[$r]:"maxPrice"}],[0,{
[$a]:"SpotInstanceType",[$r]:"spotInstanceType"}],[1,{[$a]:"BlockDurationMinutes",[$r]:"blockDurationMinutes"}],[4,{
[$a]:"ValidUntil",[$r]:"validUntil"}],[0,{[$a]:"InstanceInterruptionBehavior",[$r]:"instanceInterruptionBehavior"}]]]
;var Dc=[3,Jr,"LaunchTemplateSpotMarketOptionsRequest",0,[Et,Mn,R,fa,We],[0,0,1,4,0]]
;var bc=[3,Jr,"LaunchTemplateTagSpecification",0,[yn,Kn],[[0,{[$a]:"ResourceType",[$r]:Ar}],[()=>Hu,{[$a]:"TagSet",
[$r]:Vr}]]];var Ec=[3,Jr,ht,0,[yn,Kn],[0,[()=>Hu,{[$r]:Jn}]]];var Oc=[3,Jr,At,0,[gt,Tt,ma,pa,Z,x,ae,ft,Qt],[[0,{
[$a]:"LaunchTemplateId",[$r]:Us}],[0,{[$a]:"LaunchTemplateName",[$r]:Hs}],[1,{[$a]:"VersionNumber",[$r]:Zr}],[0,{
[$a]:"VersionDescription",[$r]:"versionDescription"}],[4,{[$a]:"CreateTime",[$r]:Fa}],[0,{[$a]:"CreatedBy",[$r]:Ma
}],[2,{[$a]:"DefaultVersion",[$r]:"defaultVersion"}],[()=>np,{[$a]:"LaunchTemplateData",[$r]:"launchTemplateData"
}],[()=>zc,{[$a]:"Operator",[$r]:ir}]]];var Nc=[3,Jr,"LicenseConfiguration",0,[lt],[[0,{[$a]:"LicenseConfigurationArn",
[$r]:Bs}]]];var kc=[3,Jr,Lt,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{[$a]:"Max",[$r]:js}]]]
;var Mc=[3,Jr,"MemoryGiBPerVCpuRequest",0,[yt,Mt],[1,1]];var xc=[3,Jr,Rt,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{
[$a]:"Max",[$r]:js}]]];var wc=[3,Jr,"MemoryMiBRequest",0,[yt,Mt],[1,1],1]
;var Gc=[3,Jr,"ModifyLaunchTemplateRequest",0,[ne,W,gt,Tt,ae],[2,[0,4],0,0,[0,{[$r]:"SetDefaultVersion"}]]]
;var Vc=[3,Jr,"ModifyLaunchTemplateResult",0,[St],[[()=>Ui,{[$a]:"LaunchTemplate",[$r]:Fs}]]]
;var Bc=[3,Jr,wt,0,[Ct,zn],[[()=>Lu,{[$a]:"MetricCategoryIdSet",[$r]:Ws}],[0,{[$a]:"State",[$r]:Mr}]]]
;var qc=[3,Jr,Vt,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{[$a]:"Max",[$r]:js}]]]
;var Fc=[3,Jr,"NetworkBandwidthGbpsRequest",0,[yt,Mt],[1,1]];var Uc=[3,Jr,Ft,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{
[$a]:"Max",[$r]:js}]]];var Hc=[3,Jr,"NetworkInterfaceCountRequest",0,[yt,Mt],[1,1]]
;var _c=[3,Jr,"OperatorRequest",0,[Xt],[0]];var zc=[3,Jr,"OperatorResponse",0,["Managed",Xt,"HiddenByDefault"],[[2,{
[$a]:"Managed",[$r]:"managed"}],[0,{[$a]:"Principal",[$r]:"principal"}],[2,{[$a]:"HiddenByDefault",
[$r]:"hiddenByDefault"}]]];var Wc=[3,Jr,"PerformanceFactorReference",0,[Ue],[[0,{[$a]:"InstanceFamily",
[$r]:"instanceFamily"}]]];var Kc=[3,Jr,"PerformanceFactorReferenceRequest",0,[Ue],[0]]
;var Zc=[3,Jr,ln,0,[g,T,be,un,Oe,ea,Ln,xe,De,f],[[0,{[$a]:"AvailabilityZoneId",[$r]:La}],[0,{[$a]:"Affinity",[$r]:Ra
}],[0,{[$a]:"GroupName",[$r]:us}],[1,{[$a]:"PartitionNumber",[$r]:Ir}],[0,{[$a]:"HostId",[$r]:Is}],[0,{[$a]:"Tenancy",
[$r]:qr}],[0,{[$a]:"SpreadDomain",[$r]:Cr}],[0,{[$a]:"HostResourceGroupArn",[$r]:gs}],[0,{[$a]:"GroupId",[$r]:ps}],[0,{
[$a]:"AvailabilityZone",[$r]:Ca}]]];var jc=[3,Jr,pn,0,[se,pn],[[0,{[$a]:"Description",[$r]:Za}],[0,{[$a]:"PrefixListId",
[$r]:"prefixListId"}]]];var Qc=[3,Jr,tn,0,[Ge,ve,Ie],[[0,{[$a]:"HostnameType",[$r]:hs}],[2,{
[$a]:"EnableResourceNameDnsARecord",[$r]:es}],[2,{[$a]:"EnableResourceNameDnsAAAARecord",[$r]:Ja}]]]
;var Yc=[3,Jr,"PrivateDnsNameOptionsResponse",0,[Ge,ve,Ie],[[0,{[$a]:"HostnameType",[$r]:hs}],[2,{
[$a]:"EnableResourceNameDnsARecord",[$r]:es}],[2,{[$a]:"EnableResourceNameDnsAAAARecord",[$r]:Ja}]]]
;var Xc=[3,Jr,"PrivateIpAddressSpecification",0,[mn,rn],[[2,{[$a]:"Primary",[$r]:fr}],[0,{[$a]:"PrivateIpAddress",
[$r]:mr}]]];var $c=[3,Jr,"ProductCode",0,["ProductCodeId","ProductCodeType"],[[0,{[$a]:"ProductCode",[$r]:"productCode"
}],[0,{[$a]:"Type",[$r]:Ur}]]]
;var Jc=[3,Jr,"RequestLaunchTemplateData",0,[pt,de,Ke,L,Ht,je,rt,dt,wt,ln,vn,$,Ze,aa,Yn,ce,pe,Dn,bn,Qe,z,B,H,It,Ne,Dt,le,st,en,bt,X,Qt,_t,xn],[0,2,()=>rc,[()=>cu,{
[$r]:C}],[()=>mu,{[$r]:"NetworkInterface"}],0,0,0,[()=>Lc,0],()=>Ac,0,2,0,[()=>ao,0],[()=>Au,{[$r]:Xn}],[()=>Ep,{[$r]:ie
}],[()=>pu,{[$r]:"ElasticInferenceAccelerator"}],[()=>wu,{[$r]:Rn}],[()=>Vu,{[$r]:En
}],()=>pc,()=>Eo,()=>Zi,()=>zi,[()=>fu,{[$r]:"LicenseSpecification"
}],()=>ac,()=>dc,()=>tc,[()=>Di,0],()=>Pc,()=>ic,2,()=>_c,()=>Tc,[()=>vu,{[$r]:"SecondaryInterface"}]]]
;var ep=[3,Jr,"Reservation",0,["ReservationId",jt,"RequesterId",Re,"Instances"],[[0,{[$a]:"ReservationId",
[$r]:"reservationId"}],[0,{[$a]:"OwnerId",[$r]:or}],[0,{[$a]:"RequesterId",[$r]:"requesterId"}],[()=>Gp,{
[$a]:"GroupSet",[$r]:ds}],[()=>Qp,{[$a]:"InstancesSet",[$r]:"instancesSet"}]]];var tp=[3,Jr,Tn,0,[j,xt],[[0,{
[$a]:"Code",[$r]:Ua}],[0,{[$a]:"Message",[$r]:Qs}]]]
;var np=[3,Jr,"ResponseLaunchTemplateData",0,[pt,de,Ke,L,Ht,je,rt,dt,wt,ln,vn,$,Ze,aa,Yn,ce,pe,Dn,bn,Qe,z,B,H,It,Ne,Dt,le,st,en,bt,X,Qt,_t,xn],[[0,{
[$a]:"KernelId",[$r]:ws}],[2,{[$a]:"EbsOptimized",[$r]:Qa}],[()=>sc,{[$a]:"IamInstanceProfile",[$r]:Cs}],[()=>iu,{
[$a]:"BlockDeviceMappingSet",[$r]:"blockDeviceMappingSet"}],[()=>lu,{[$a]:"NetworkInterfaceSet",[$r]:tr}],[0,{
[$a]:"ImageId",[$r]:Ls}],[0,{[$a]:"InstanceType",[$r]:Ns}],[0,{[$a]:"KeyName",[$r]:Vs}],[()=>Cc,{[$a]:"Monitoring",
[$r]:Ys}],[()=>hc,{[$a]:"Placement",[$r]:Sr}],[0,{[$a]:"RamDiskId",[$r]:"ramDiskId"}],[2,{[$a]:"DisableApiTermination",
[$r]:"disableApiTermination"}],[0,{[$a]:"InstanceInitiatedShutdownBehavior",[$r]:"instanceInitiatedShutdownBehavior"
}],[()=>ao,{[$a]:"UserData",[$r]:"userData"}],[()=>hu,{[$a]:"TagSpecificationSet",[$r]:"tagSpecificationSet"}],[()=>Op,{
[$a]:"ElasticGpuSpecificationSet",[$r]:"elasticGpuSpecificationSet"}],[()=>uu,{[$a]:"ElasticInferenceAcceleratorSet",
[$r]:"elasticInferenceAcceleratorSet"}],[()=>Ku,{[$a]:"SecurityGroupIdSet",[$r]:"securityGroupIdSet"}],[()=>Ku,{
[$a]:"SecurityGroupSet",[$r]:"securityGroupSet"}],[()=>cc,{[$a]:"InstanceMarketOptions",[$r]:"instanceMarketOptions"
}],[()=>bo,{[$a]:"CreditSpecification",[$r]:"creditSpecification"}],[()=>Ki,{[$a]:"CpuOptions",[$r]:wa}],[()=>Wi,{
[$a]:"CapacityReservationSpecification",[$r]:Ba}],[()=>Su,{[$a]:"LicenseSet",[$r]:qs}],[()=>nc,{
[$a]:"HibernationOptions",[$r]:vs}],[()=>uc,{[$a]:"MetadataOptions",[$r]:Ks}],[()=>ec,{[$a]:"EnclaveOptions",[$r]:Ya
}],[()=>Ri,{[$a]:"InstanceRequirements",[$r]:"instanceRequirements"}],[()=>yc,{[$a]:"PrivateDnsNameOptions",[$r]:pr
}],[()=>oc,{[$a]:"MaintenanceOptions",[$r]:Zs}],[2,{[$a]:"DisableApiStop",[$r]:"disableApiStop"}],[()=>zc,{
[$a]:"Operator",[$r]:ir}],[()=>gc,{[$a]:"NetworkPerformanceOptions",[$r]:nr}],[()=>Iu,{[$a]:"SecondaryInterfaceSet",
[$r]:Dr}]]]
;var ap=[3,Jr,Un,0,["HighestFindingSeverityLabel","FindingScanDate","InformationalFixAvailableSince","LowFixAvailableSince","MediumFixAvailableSince","HighFixAvailableSince","CriticalFixAvailableSince"],[[0,{
[$a]:"HighestFindingSeverityLabel",[$r]:"highestFindingSeverityLabel"}],[4,{[$a]:"FindingScanDate",
[$r]:"findingScanDate"}],[4,{[$a]:"InformationalFixAvailableSince",[$r]:"informationalFixAvailableSince"}],[4,{
[$a]:"LowFixAvailableSince",[$r]:"lowFixAvailableSince"}],[4,{[$a]:"MediumFixAvailableSince",
[$r]:"mediumFixAvailableSince"}],[4,{[$a]:"HighFixAvailableSince",[$r]:"highFixAvailableSince"}],[4,{
[$a]:"CriticalFixAvailableSince",[$r]:"criticalFixAvailableSince"}]]];var sp=[3,Jr,Nn,0,[rn],[[0,{
[$a]:"PrivateIpAddress",[$r]:mr}]]];var rp=[3,Jr,"SecondaryInterfacePrivateIpAddressSpecificationRequest",0,[rn],[0]]
;var op=[3,Jr,En,0,[De,"IpPermissionsEgress",Kn,ua,"SecurityGroupArn",jt,be,se,"IpPermissions"],[[0,{[$a]:"GroupId",
[$r]:ps}],[()=>eu,{[$a]:"IpPermissionsEgress",[$r]:"ipPermissionsEgress"}],[()=>Hu,{[$a]:"TagSet",[$r]:Vr}],[0,{
[$a]:"VpcId",[$r]:Wr}],[0,{[$a]:"SecurityGroupArn",[$r]:"securityGroupArn"}],[0,{[$a]:"OwnerId",[$r]:or}],[0,{
[$a]:"GroupName",[$r]:us}],[0,{[$a]:"GroupDescription",[$r]:"groupDescription"}],[()=>eu,{[$a]:"IpPermissions",
[$r]:"ipPermissions"}]]];var ip=[3,Jr,Hn,0,[j,xt],[[0,{[$a]:"Code",[$r]:Ua}],[0,{[$a]:"Message",[$r]:Qs}]]]
;var cp=[3,Jr,"Subnet",0,[g,"EnableLniAtDeviceIndex","MapCustomerOwnedIpOnLaunch","CustomerOwnedIpv4Pool",jt,"AssignIpv6AddressOnCreation","Ipv6CidrBlockAssociationSet",Kn,"SubnetArn",Kt,"EnableDns64","Ipv6Native",tn,N,na,Gn,zn,ua,"CidrBlock","AvailableIpAddressCount",f,"DefaultForAz","MapPublicIpOnLaunch"],[[0,{
[$a]:"AvailabilityZoneId",[$r]:La}],[1,{[$a]:"EnableLniAtDeviceIndex",[$r]:"enableLniAtDeviceIndex"}],[2,{
[$a]:"MapCustomerOwnedIpOnLaunch",[$r]:"mapCustomerOwnedIpOnLaunch"}],[0,{[$a]:"CustomerOwnedIpv4Pool",
[$r]:"customerOwnedIpv4Pool"}],[0,{[$a]:"OwnerId",[$r]:or}],[2,{[$a]:"AssignIpv6AddressOnCreation",
[$r]:"assignIpv6AddressOnCreation"}],[()=>qu,{[$a]:"Ipv6CidrBlockAssociationSet",[$r]:"ipv6CidrBlockAssociationSet"
}],[()=>Hu,{[$a]:"TagSet",[$r]:Vr}],[0,{[$a]:"SubnetArn",[$r]:"subnetArn"}],[0,{[$a]:"OutpostArn",[$r]:rr}],[2,{
[$a]:"EnableDns64",[$r]:"enableDns64"}],[2,{[$a]:"Ipv6Native",[$r]:"ipv6Native"}],[()=>Qc,{
[$a]:"PrivateDnsNameOptionsOnLaunch",[$r]:"privateDnsNameOptionsOnLaunch"}],[()=>Io,{[$a]:"BlockPublicAccessStates",
[$r]:"blockPublicAccessStates"}],[0,{[$a]:"Type",[$r]:Ur}],[0,{[$a]:"SubnetId",[$r]:Er}],[0,{[$a]:"State",[$r]:Mr}],[0,{
[$a]:"VpcId",[$r]:Wr}],[0,{[$a]:"CidrBlock",[$r]:"cidrBlock"}],[1,{[$a]:"AvailableIpAddressCount",
[$r]:"availableIpAddressCount"}],[0,{[$a]:"AvailabilityZone",[$r]:Ca}],[2,{[$a]:"DefaultForAz",[$r]:"defaultForAz"
}],[2,{[$a]:"MapPublicIpOnLaunch",[$r]:"mapPublicIpOnLaunch"}]]]
;var pp=[3,Jr,"SubnetCidrBlockState",0,[zn,"StatusMessage"],[[0,{[$a]:"State",[$r]:Mr}],[0,{[$a]:"StatusMessage",
[$r]:"statusMessage"}]]]
;var up=[3,Jr,"SubnetIpv6CidrBlockAssociation",0,["AssociationId","Ipv6CidrBlock","Ipv6CidrBlockState","Ipv6AddressAttribute","IpSource"],[[0,{
[$a]:"AssociationId",[$r]:"associationId"}],[0,{[$a]:"Ipv6CidrBlock",[$r]:"ipv6CidrBlock"}],[()=>pp,{
[$a]:"Ipv6CidrBlockState",[$r]:"ipv6CidrBlockState"}],[0,{[$a]:"Ipv6AddressAttribute",[$r]:"ipv6AddressAttribute"}],[0,{
[$a]:"IpSource",[$r]:"ipSource"}]]];var dp=[3,Jr,Jn,0,["Key",ia],[[0,{[$a]:"Key",[$r]:"key"}],[0,{[$a]:"Value",
[$r]:"value"}]]];var lp=[3,Jr,Xn,0,[yn,Kn],[[0,{[$a]:"ResourceType",[$r]:Ar}],[()=>Hu,{[$r]:Jn}]]]
;var mp=[3,Jr,jn,0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{[$a]:"Max",[$r]:js}]]]
;var Ip=[3,Jr,"TotalLocalStorageGBRequest",0,[yt,Mt],[1,1]]
;var vp=[3,Jr,"UserIdGroupPair",0,[se,"UserId",be,De,ua,"VpcPeeringConnectionId","PeeringStatus"],[[0,{
[$a]:"Description",[$r]:Za}],[0,{[$a]:"UserId",[$r]:"userId"}],[0,{[$a]:"GroupName",[$r]:us}],[0,{[$a]:"GroupId",[$r]:ps
}],[0,{[$a]:"VpcId",[$r]:Wr}],[0,{[$a]:"VpcPeeringConnectionId",[$r]:"vpcPeeringConnectionId"}],[0,{
[$a]:"PeeringStatus",[$r]:"peeringStatus"}]]];var Sp=[3,Jr,"ValidationError",0,[j,xt],[[0,{[$a]:"Code",[$r]:Ua}],[0,{
[$a]:"Message",[$r]:Qs}]]];var fp=[3,Jr,"ValidationWarning",0,["Errors"],[[()=>kp,{[$a]:"ErrorSet",[$r]:"errorSet"}]]]
;var gp=[3,Jr,"VCpuCountRange",0,[yt,Mt],[[1,{[$a]:"Min",[$r]:_s}],[1,{[$a]:"Max",[$r]:js}]]]
;var Tp=[3,Jr,"VCpuCountRangeRequest",0,[yt,Mt],[1,1],1];var hp=[1,Jr,"AcceleratorManufacturerSet",0,[0,{[$r]:xs}]]
;var Ap=[1,Jr,"AcceleratorNameSet",0,[0,{[$r]:xs}]];var yp=[1,Jr,"AcceleratorTypeSet",0,[0,{[$r]:xs}]]
;var Pp=[1,Jr,"AllowedInstanceTypeSet",0,[0,{[$r]:xs}]];var Cp=[1,Jr,"BlockDeviceMappingList",0,[()=>mo,{[$r]:xs}]]
;var Lp=[1,Jr,"CpuManufacturerSet",0,[0,{[$r]:xs}]]
;var Rp=[1,Jr,"DeleteLaunchTemplateVersionsResponseErrorSet",0,[()=>Mo,{[$r]:xs}]]
;var Dp=[1,Jr,"DeleteLaunchTemplateVersionsResponseSuccessSet",0,[()=>xo,{[$r]:xs}]]
;var bp=[1,Jr,"ElasticGpuAssociationList",0,[()=>Yo,{[$r]:xs}]];var Ep=[1,Jr,"ElasticGpuSpecificationList",0,[()=>Xo,{
[$r]:ie}]];var Op=[1,Jr,"ElasticGpuSpecificationResponseList",0,[()=>$o,{[$r]:xs}]]
;var Np=[1,Jr,"ElasticInferenceAcceleratorAssociationList",0,[()=>Jo,{[$r]:xs}]];var kp=[1,Jr,"ErrorSet",0,[()=>Sp,{
[$r]:xs}]];var Mp=[1,Jr,"ExcludedInstanceTypeSet",0,[0,{[$r]:xs}]];var xp=[1,Jr,"ExecutableByStringList",0,[0,{[$r]:re
}]];var wp=[1,Jr,"FilterList",0,[()=>ai,{[$r]:Le}]];var Gp=[1,Jr,"GroupIdentifierList",0,[()=>oi,{[$r]:xs}]]
;var Vp=[1,Jr,"GroupIdStringList",0,[0,{[$r]:ps}]];var Bp=[1,Jr,"GroupNameStringList",0,[0,{[$r]:be}]]
;var qp=[1,Jr,"ImageIdStringList",0,[0,{[$r]:je}]];var Fp=[1,Jr,"ImageList",0,[()=>pi,{[$r]:xs}]]
;var Up=[1,Jr,"ImageWatermarkList",0,[()=>ui,{[$r]:xs}]];var Hp=[1,Jr,"InstanceBlockDeviceMappingList",0,[()=>Ii,{
[$r]:xs}]];var _p=[1,Jr,"InstanceGenerationSet",0,[0,{[$r]:xs}]];var zp=[1,Jr,"InstanceIdStringList",0,[0,{[$r]:_e}]]
;var Wp=[1,Jr,"InstanceIpv4PrefixList",0,[()=>vi,{[$r]:xs}]];var Kp=[1,Jr,"InstanceIpv6AddressList",0,[()=>Si,{[$r]:xs
}]];var Zp=[1,Jr,"InstanceIpv6AddressListRequest",0,[()=>fi,{[$r]:ze}]]
;var jp=[1,Jr,"InstanceIpv6PrefixList",0,[()=>gi,{[$r]:xs}]];var Qp=[1,Jr,"InstanceList",0,[()=>di,{[$r]:xs}]]
;var Yp=[1,Jr,"InstanceNetworkInterfaceList",0,[()=>Ai,{[$r]:xs}]]
;var Xp=[1,Jr,"InstancePrivateIpAddressList",0,[()=>Li,{[$r]:xs}]]
;var $p=[1,Jr,"InstanceSecondaryInterfaceList",0,[()=>bi,{[$r]:xs}]]
;var Jp=[1,Jr,"InstanceSecondaryInterfacePrivateIpAddressList",0,[()=>Oi,{[$r]:xs}]]
;var eu=[1,Jr,"IpPermissionList",0,[()=>xi,{[$r]:xs}]];var tu=[1,Jr,"IpRangeList",0,[()=>wi,{[$r]:xs}]]
;var nu=[1,Jr,"Ipv4PrefixList",0,[()=>Gi,{[$r]:xs}]];var au=[1,Jr,"Ipv4PrefixListResponse",0,[()=>Vi,{[$r]:xs}]]
;var su=[1,Jr,"Ipv6PrefixList",0,[()=>Bi,{[$r]:xs}]];var ru=[1,Jr,"Ipv6PrefixListResponse",0,[()=>qi,{[$r]:xs}]]
;var ou=[1,Jr,"Ipv6RangeList",0,[()=>Fi,{[$r]:xs}]];var iu=[1,Jr,"LaunchTemplateBlockDeviceMappingList",0,[()=>Hi,{
[$r]:xs}]];var cu=[1,Jr,"LaunchTemplateBlockDeviceMappingRequestList",0,[()=>_i,{[$r]:C}]]
;var pu=[1,Jr,"LaunchTemplateElasticInferenceAcceleratorList",0,[()=>Yi,{[$r]:xs}]]
;var uu=[1,Jr,"LaunchTemplateElasticInferenceAcceleratorResponseList",0,[()=>Xi,{[$r]:xs}]]
;var du=[1,Jr,"LaunchTemplateIdStringList",0,[0,{[$r]:xs}]]
;var lu=[1,Jr,"LaunchTemplateInstanceNetworkInterfaceSpecificationList",0,[()=>lc,{[$r]:xs}]]
;var mu=[1,Jr,"LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList",0,[()=>mc,{
[$r]:"InstanceNetworkInterfaceSpecification"}]]
;var Iu=[1,Jr,"LaunchTemplateInstanceSecondaryInterfaceSpecificationList",0,[()=>Ic,{[$r]:xs}]]
;var vu=[1,Jr,"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList",0,[()=>vc,{
[$r]:"InstanceSecondaryInterfaceSpecification"}]];var Su=[1,Jr,"LaunchTemplateLicenseList",0,[()=>Sc,{[$r]:xs}]]
;var fu=[1,Jr,"LaunchTemplateLicenseSpecificationListRequest",0,[()=>fc,{[$r]:xs}]]
;var gu=[1,Jr,"LaunchTemplateNameStringList",0,[0,{[$r]:xs}]];var Tu=[1,Jr,"LaunchTemplateSet",0,[()=>Ui,{[$r]:xs}]]
;var hu=[1,Jr,"LaunchTemplateTagSpecificationList",0,[()=>bc,{[$r]:xs}]]
;var Au=[1,Jr,"LaunchTemplateTagSpecificationRequestList",0,[()=>Ec,{[$r]:ht}]]
;var yu=[1,Jr,"LaunchTemplateVersionSet",0,[()=>Oc,{[$r]:xs}]];var Pu=[1,Jr,"LicenseList",0,[()=>Nc,{[$r]:xs}]]
;var Cu=[1,Jr,"LocalStorageTypeSet",0,[0,{[$r]:xs}]];var Lu=[1,Jr,"MetricCategoryIdList",0,[0,{[$r]:xs}]]
;var Ru=[1,Jr,"OwnerStringList",0,[0,{[$r]:Yt}]];var Du=[1,Jr,"PerformanceFactorReferenceSet",0,[()=>Wc,{[$r]:xs}]]
;var bu=[1,Jr,"PerformanceFactorReferenceSetRequest",0,[()=>Kc,{[$r]:xs}]];var Eu=[1,Jr,"PrefixListIdList",0,[()=>jc,{
[$r]:xs}]];var Ou=[1,Jr,"PrivateIpAddressSpecificationList",0,[()=>Xc,{[$r]:xs}]]
;var Nu=[1,Jr,"ProductCodeList",0,[()=>$c,{[$r]:xs}]];var ku=[1,Jr,"ReservationList",0,[()=>ep,{[$r]:xs}]]
;var Mu=[1,Jr,"SecondaryInterfacePrivateIpAddressSpecificationList",0,[()=>sp,{[$r]:xs}]]
;var xu=[1,Jr,"SecondaryInterfacePrivateIpAddressSpecificationListRequest",0,[()=>rp,{[$r]:Nn}]]
;var wu=[1,Jr,"SecurityGroupIdStringList",0,[0,{[$r]:Rn}]];var Gu=[1,Jr,"SecurityGroupList",0,[()=>op,{[$r]:xs}]]
;var Vu=[1,Jr,"SecurityGroupStringList",0,[0,{[$r]:En}]];var Bu=[1,Jr,"SubnetIdStringList",0,[0,{[$r]:Gn}]]
;var qu=[1,Jr,"SubnetIpv6CidrBlockAssociationSet",0,[()=>up,{[$r]:xs}]];var Fu=[1,Jr,"SubnetList",0,[()=>cp,{[$r]:xs}]]
;var Uu=[1,Jr,"SupportedInstanceTypeSet",0,[()=>ki,{[$r]:xs}]];var Hu=[1,Jr,"TagList",0,[()=>dp,{[$r]:xs}]]
;var _u=[1,Jr,"TagSpecificationList",0,[()=>lp,{[$r]:xs}]];var zu=[1,Jr,"UnsupportedInstanceTypeSet",0,[()=>ki,{[$r]:xs
}]];var Wu=[1,Jr,"UserIdGroupPairList",0,[()=>vp,{[$r]:xs}]];var Ku=[1,Jr,"ValueStringList",0,[0,{[$r]:xs}]]
;var Zu=[1,Jr,"VersionStringList",0,[0,{[$r]:xs}]];var ju=[9,Jr,"CreateLaunchTemplate",0,()=>Co,()=>Lo]
;var Qu=[9,Jr,"CreateLaunchTemplateVersion",0,()=>Ro,()=>Do];var Yu=[9,Jr,"DeleteLaunchTemplate",0,()=>Oo,()=>No]
;var Xu=[9,Jr,"DeleteLaunchTemplateVersions",0,()=>ko,()=>wo];var $u=[9,Jr,"DescribeImages",0,()=>Go,()=>Vo]
;var Ju=[9,Jr,"DescribeInstances",0,()=>Bo,()=>qo];var ed=[9,Jr,"DescribeLaunchTemplates",0,()=>Fo,()=>Uo]
;var td=[9,Jr,"DescribeLaunchTemplateVersions",0,()=>Ho,()=>_o];var nd=[9,Jr,"DescribeSecurityGroups",0,()=>zo,()=>Wo]
;var ad=[9,Jr,"DescribeSubnets",0,()=>Ko,()=>Zo];var sd=[9,Jr,"GetConsoleOutput",0,()=>si,()=>ri]
;var rd=[9,Jr,"ModifyLaunchTemplate",0,()=>Gc,()=>Vc]}};
