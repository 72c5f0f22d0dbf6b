export const id=2496;export const ids=[2496];export const modules={79622:(e,t,n)=>{n.d(t,{g:()=>EC2Client})
;var a=n(5152);var r=n(90402);var o=n(92658);var s=n(47291);var i=n(62085);var c=n(93422);var p=n(23609);var u=n(26890)
;var d=n(97523);const defaultEC2HttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,
o.getSmithyContext)(t).operation,region:await(0,o.normalizeProvider)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ec2",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultEC2HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=(0,
d.resolveAwsSdkSigV4Config)(e);return Object.assign(t,{
authSchemePreference:(0,o.normalizeProvider)(e.authSchemePreference??[])})};var l=n(96527);const I={rE:"3.1169.0"}
;var m=n(89882);var v=n(92430);var S=n(93291);var f=n(37288);var T=n(99542);const g="ref"
;const h=-1,y=true,C="isSet",A="PartitionResult",P="booleanEquals",b="getAttr",D={[g]:"Endpoint"},L={[g]:A},R={},M=[{
[g]:"Region"}];const E={conditions:[[C,[D]],[C,M],["aws.partition",M,A],[P,[{[g]:"UseFIPS"},y]],[P,[{[g]:"UseDualStack"
},y]],[P,[{fn:b,argv:[L,"supportsDualStack"]},y]],[P,[{fn:b,argv:[L,"supportsFIPS"]},y]],["stringEquals",[{fn:b,
argv:[L,"name"]},"aws-us-gov"]]],
results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[D,R],["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",R],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ec2.{Region}.amazonaws.com",R],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",R],[h,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",R],[h,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResult#dnsSuffix}",R],[h,"Invalid Configuration: Missing Region"]]
};const N=1e8
;const k=new Int32Array([-1,1,-1,0,13,3,1,4,N+12,2,5,N+12,3,8,6,4,7,N+11,5,N+9,N+10,4,11,9,6,10,N+8,7,N+6,N+7,5,12,N+5,6,N+4,N+5,3,N+1,14,4,N+2,N+3])
;const x=i.BinaryDecisionDiagram.from(k,2,E.conditions,E.results);const O=new i.EndpointCache({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>O.get(e,()=>(0,
i.decideEndpoint)(x,{endpointParams:e,logger:t.logger}));i.customEndpointFunctions.aws=a.awsEndpointFunctions
;var w=n(18112);const getRuntimeConfig=e=>({apiVersion:"2016-11-15",base64Decoder:e?.base64Decoder??v.fromBase64,
base64Encoder:e?.base64Encoder??v.toBase64,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultEC2HttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new d.AwsSdkSigV4Signer}],
logger:e?.logger??new o.NoOpLogger,protocol:e?.protocol??f.AwsEc2QueryProtocol,protocolSettings:e?.protocolSettings??{
defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:w.q1U,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",
version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:e?.serviceId??"EC2",sha256:e?.sha256??T.Sha256,
urlParser:e?.urlParser??c.parseUrl,utf8Decoder:e?.utf8Decoder??v.fromUtf8,utf8Encoder:e?.utf8Encoder??v.toUtf8})
;const runtimeConfig_getRuntimeConfig=e=>{(0,o.emitWarningIfUnsupportedVersion)(process.version);const t=(0,
s.resolveDefaultsModeConfig)(e);const defaultConfigProvider=()=>t().then(o.loadConfigsForDefaultMode)
;const n=getRuntimeConfig(e);(0,a.emitWarningIfUnsupportedVersion)(process.version);const r={profile:e?.profile,
logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,
s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,r),bodyLengthChecker:e?.bodyLengthChecker??v.calculateBodyLength,
credentialDefaultProvider:e?.credentialDefaultProvider??m.v6,defaultSocketTimeout:(0,
a.getDefaultSocketTimeout)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,
a.createDefaultUserAgentProvider)({serviceId:n.serviceId,clientVersion:I.rE}),maxAttempts:e?.maxAttempts??(0,
s.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS,e),region:e?.region??(0,s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS,{
...s.NODE_REGION_CONFIG_FILE_OPTIONS,...r}),requestHandler:S.$.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??(0,s.loadConfig)({...p.NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||p.DEFAULT_RETRY_MODE},e),
streamCollector:e?.streamCollector??v.streamCollector,useDualstackEndpoint:e?.useDualstackEndpoint??(0,
s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,r),useFipsEndpoint:e?.useFipsEndpoint??(0,
s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,r),userAgentAppId:e?.userAgentAppId??(0,
s.loadConfig)(a.NODE_APP_ID_CONFIG_OPTIONS,r)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let a=e.credentials;return{setHttpAuthScheme(e){
const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){a=e},credentials(){return a}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const n=Object.assign((0,a.getAwsRegionExtensionConfiguration)(e),(0,o.getDefaultExtensionConfiguration)(e),(0,
c.getHttpHandlerExtensionConfiguration)(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,(0,a.resolveAwsRegionExtensionConfiguration)(n),(0,o.resolveDefaultRuntimeConfig)(n),(0,
c.resolveHttpHandlerRuntimeConfig)(n),resolveHttpAuthRuntimeConfig(n))};class EC2Client extends o.Client{config
;constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{});super(t);this.initConfig=t;const n=(0,l.v)(t)
;const o=(0,a.resolveUserAgentConfig)(n);const d=(0,p.resolveRetryConfig)(o);const I=(0,s.resolveRegionConfig)(d)
;const m=(0,a.resolveHostHeaderConfig)(I);const v=(0,i.resolveEndpointConfig)(m);const S=resolveHttpAuthSchemeConfig(v)
;const f=resolveRuntimeExtensions(S,e?.extensions||[]);this.config=f;this.middlewareStack.use((0,
u.getSchemaSerdePlugin)(this.config));this.middlewareStack.use((0,a.getUserAgentPlugin)(this.config))
;this.middlewareStack.use((0,p.getRetryPlugin)(this.config));this.middlewareStack.use((0,
c.getContentLengthPlugin)(this.config));this.middlewareStack.use((0,a.getHostHeaderPlugin)(this.config))
;this.middlewareStack.use((0,a.getLoggerPlugin)(this.config));this.middlewareStack.use((0,
a.getRecursionDetectionPlugin)(this.config))
;this.middlewareStack.use((0,r.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config,{
httpAuthSchemeParametersProvider:defaultEC2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new r.DefaultIdentityProviderConfig({"aws.auth#sigv4":e.credentials})}))
;this.middlewareStack.use((0,r.getHttpSigningPlugin)(this.config))}destroy(){super.destroy()}}},18274:(e,t,n)=>{n.d(t,{
G5:()=>s,lq:()=>i,yt:()=>_mw0});var a=n(92658);var r=n(62085);var o=n(96527);const s=(0,
a.makeBuilder)(o.S,"AmazonEC2","EC2Client",r.getEndpointPlugin);const i={};const _mw0=(e,t,n,a)=>[]},51837:(e,t,n)=>{
n.d(t,{x:()=>CreateLaunchTemplateCommand});var a=n(18274);var r=n(18112);class CreateLaunchTemplateCommand extends((0,
a.G5)(a.lq,a.yt,"CreateLaunchTemplate",r.kFY)){}},35131:(e,t,n)=>{n.d(t,{B:()=>CreateLaunchTemplateVersionCommand})
;var a=n(18274);var r=n(18112);class CreateLaunchTemplateVersionCommand extends((0,
a.G5)(a.lq,a.yt,"CreateLaunchTemplateVersion",r.yW5)){}},76100:(e,t,n)=>{n.d(t,{s:()=>DeleteLaunchTemplateCommand})
;var a=n(18274);var r=n(18112)
;class DeleteLaunchTemplateCommand extends((0,a.G5)(a.lq,a.yt,"DeleteLaunchTemplate",r.Zcz)){}},46791:(e,t,n)=>{n.d(t,{
p:()=>DeleteLaunchTemplateVersionsCommand});var a=n(18274);var r=n(18112)
;class DeleteLaunchTemplateVersionsCommand extends((0,a.G5)(a.lq,a.yt,"DeleteLaunchTemplateVersions",r.WL8)){}},
15595:(e,t,n)=>{n.d(t,{j:()=>DescribeImagesCommand});var a=n(18274);var r=n(18112)
;class DescribeImagesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeImages",r.gyn)){}},92739:(e,t,n)=>{n.d(t,{
h:()=>DescribeInstanceTypesCommand});var a=n(18274);var r=n(18112);class DescribeInstanceTypesCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeInstanceTypes",r.EDu)){}},59715:(e,t,n)=>{n.d(t,{b:()=>DescribeInstancesCommand})
;var a=n(18274);var r=n(18112);class DescribeInstancesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeInstances",r.eO1)){}},
25465:(e,t,n)=>{n.d(t,{P:()=>DescribeLaunchTemplateVersionsCommand});var a=n(18274);var r=n(18112)
;class DescribeLaunchTemplateVersionsCommand extends((0,a.G5)(a.lq,a.yt,"DescribeLaunchTemplateVersions",r.q_Y)){}},
6557:(e,t,n)=>{n.d(t,{f:()=>DescribeLaunchTemplatesCommand});var a=n(18274);var r=n(18112)
;class DescribeLaunchTemplatesCommand extends((0,a.G5)(a.lq,a.yt,"DescribeLaunchTemplates",r._zK)){}},57267:(e,t,n)=>{
n.d(t,{j:()=>DescribeSecurityGroupsCommand});var a=n(18274);var r=n(18112)
;class DescribeSecurityGroupsCommand extends((0,a.G5)(a.lq,a.yt,"DescribeSecurityGroups",r.GZZ)){}},97357:(e,t,n)=>{
n.d(t,{j:()=>DescribeSubnetsCommand});var a=n(18274);var r=n(18112);class DescribeSubnetsCommand extends((0,
a.G5)(a.lq,a.yt,"DescribeSubnets",r._3j)){}},79910:(e,t,n)=>{n.d(t,{O:()=>GetConsoleOutputCommand});var a=n(18274)
;var r=n(18112);class GetConsoleOutputCommand extends((0,a.G5)(a.lq,a.yt,"GetConsoleOutput",r.NXs)){}},39019:(e,t,n)=>{
n.d(t,{d:()=>ModifyLaunchTemplateCommand});var a=n(18274);var r=n(18112);class ModifyLaunchTemplateCommand extends((0,
a.G5)(a.lq,a.yt,"ModifyLaunchTemplate",r.OFV)){}},96527:(e,t,n)=>{n.d(t,{S:()=>a,v:()=>resolveClientEndpointParameters})
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ec2"});const a={UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}},18112:(e,t,n)=>{n.d(t,{kFY:()=>Wl,yW5:()=>Kl,
Zcz:()=>Ql,WL8:()=>Zl,gyn:()=>jl,EDu:()=>Xl,eO1:()=>Yl,q_Y:()=>Jl,_zK:()=>$l,GZZ:()=>eI,_3j:()=>tI,NXs:()=>nI,
OFV:()=>aI,q1U:()=>$s});var a=n(26890);var r=n(92658);class EC2ServiceException extends r.ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,EC2ServiceException.prototype)}}const o="AcceleratorCount"
;const s="AssociateCarrierIpAddress";const i="AllowedInstanceTypes";const c="AttachmentId"
;const p="AcceleratorManufacturers";const u="AcceleratorNames";const d="AssociatePublicIpAddress";const l="AutoRecovery"
;const I="AmdSevSnp";const m="AcceleratorTotalMemoryMiB";const v="AcceleratorTypes";const S="AttachTime"
;const f="AvailabilityZone";const T="AvailabilityZoneId";const g="Accelerators";const h="Affinity";const y="Arn"
;const C="Architecture";const A="Association";const P="Attachment";const b="BaselineBandwidthInMbps"
;const D="BlockDeviceMapping";const L="BlockDeviceMappings";const R="BlockDurationMinutes"
;const M="BaselineEbsBandwidthMbps";const E="BaselineIops";const N="BootMode";const k="BareMetal"
;const x="BurstablePerformance";const O="BlockPublicAccessStates";const w="BaselinePerformanceFactors"
;const B="BaselineThroughputInMBps";const G="BandwidthWeighting";const V="CreatedBy";const q="CoreCount"
;const F="CpuCredits";const U="CpuManufacturers";const H="CpuOptions";const z="CapacityReservationId"
;const _="CapacityReservationPreference";const W="CapacityReservationResourceGroupArn"
;const K="CapacityReservationSpecification";const Q="CapacityReservationTarget";const Z="CreditSpecification"
;const j="ClientToken";const Y="ConnectionTrackingConfiguration";const X="ConnectionTrackingSpecification"
;const $="CreateTime";const J="Code";const ee="Configured";const te="Count";const ne="DisableApiStop"
;const ae="DisableApiTermination";const re="DeviceIndex";const oe="DeviceName";const se="DeleteOnTermination"
;const ie="DryRun";const ce="DefaultVersion";const pe="Description";const ue="ExecutableBy";const de="EbsCardIndex"
;const le="ElasticGpuSpecification";const Ie="ElasticGpuSpecifications";const me="ElasticInferenceAccelerators"
;const ve="ExcludedInstanceTypes";const Se="EbsInfo";const fe="EfaInfo";const Te="EbsOptimized"
;const ge="EbsOptimizedInfo";const he="EnclaveOptions";const ye="EnaQueueCount"
;const Ce="EnableResourceNameDnsAAAARecord";const Ae="EnableResourceNameDnsARecord";const Pe="EnaSrdEnabled"
;const be="EnaSrdSpecification";const De="EnaSrdUdpEnabled";const Le="EnaSrdUdpSpecification"
;const Re="EncryptionSupport";const Me="EnaSupport";const Ee="Ebs";const Ne="Enabled";const ke="Encrypted"
;const xe="FpgaInfo";const Oe="FreeTierEligible";const we="Filters";const Be="Filter";const Ge="Groups"
;const Ve="GpuInfo";const qe="GroupId";const Fe="GroupName";const Ue="HttpEndpoint";const He="HostId"
;const ze="HibernationOptions";const _e="HttpProtocolIpv6";const We="HttpPutResponseHopLimit"
;const Ke="HostResourceGroupArn";const Qe="HttpTokens";const Ze="HostnameType";const je="Hypervisor"
;const Ye="Ipv6Addresses";const Xe="Ipv6AddressCount";const $e="InferenceAcceleratorInfo";const Je="Ipv6Address"
;const et="InstanceFamily";const tt="InstanceGenerations";const nt="InstanceId";const at="InstanceIpv6Address"
;const rt="InstanceInterruptionBehavior";const ot="IamInstanceProfile";const st="InstanceInitiatedShutdownBehavior"
;const it="ImageId";const ct="InstanceMarketOptions";const pt="IncludeManagedResources";const ut="InstanceMetadataTags"
;const dt="Ipv6PrefixCount";const lt="Ipv4PrefixCount";const It="Ipv6Prefixes";const mt="Ipv6Prefix"
;const vt="Ipv4Prefixes";const St="Ipv4Prefix";const ft="InstanceRequirements";const Tt="InstanceStorageInfo"
;const gt="InstanceType";const ht="InstanceTypeSpecification";const yt="InstanceTypes";const Ct="InterfaceType"
;const At="Iops";const Pt="KernelId";const bt="KmsKeyId";const Dt="KeyName";const Lt="LicenseConfigurationArn"
;const Rt="LocalStorageTypes";const Mt="LicenseSpecifications";const Et="LocalStorage";const Nt="LaunchTemplate"
;const kt="LaunchTemplateData";const xt="LaunchTemplateId";const Ot="LaunchTemplateName"
;const wt="LaunchTemplateTagSpecificationRequest";const Bt="LaunchTemplateVersion";const Gt="Min"
;const Vt="MediaAcceleratorInfo";const qt="MacAddress";const Ft="MaximumBandwidthInMbps";const Ut="MetricCategoryIds"
;const Ht="MemoryGiBPerVCpu";const zt="MaximumIops";const _t="MemoryInfo";const Wt="MemoryMiB"
;const Kt="MaximumNetworkInterfaces";const Qt="MetadataOptions";const Zt="MaintenanceOptions";const jt="MaxPrice"
;const Yt="MaxResults";const Xt="MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";const $t="MaximumThroughputInMBps"
;const Jt="MarketType";const en="Max";const tn="Manufacturer";const nn="Message";const an="Monitoring";const rn="Name"
;const on="NetworkBandwidthGbps";const sn="NetworkCardIndex";const cn="NoDevice";const pn="NetworkInterfaceCount"
;const un="NetworkInterfaceId";const dn="NetworkInterfaces";const ln="NetworkInfo";const In="NeuronInfo"
;const mn="NetworkPerformanceOptions";const vn="NetworkPerformance";const Sn="NvmeSupport";const fn="NitroTpmInfo"
;const Tn="NextToken";const gn="NestedVirtualization";const hn="OutpostArn"
;const yn="OnDemandMaxPricePercentageOverLowestPrice";const Cn="OwnerId";const An="Operator";const Pn="Owner"
;const bn="Principal";const Dn="ProductCodes";const Ln="PrivateDnsName";const Rn="PrivateDnsNameOptions"
;const Mn="PrivateDnsNameOptionsOnLaunch";const En="PublicDnsName";const Nn="PlatformDetails"
;const kn="PlacementGroupInfo";const xn="PrivateIpAddressCount";const On="PrivateIpAddress"
;const wn="PrivateIpAddresses";const Bn="PrimaryIpv6";const Gn="ProcessorInfo";const Vn="PrefixListId"
;const qn="PartitionNumber";const Fn="Platform";const Un="Placement";const Hn="Primary";const zn="ResolveAlias"
;const _n="RamDiskId";const Wn="RootDeviceName";const Kn="RootDeviceType";const Qn="RequireEncryptionInTransit"
;const Zn="ResponseError";const jn="RequireHibernateSupport";const Yn="RamdiskId";const Xn="ResourceType"
;const $n="References";const Jn="SourceDestCheck";const ea="SpreadDomain";const ta="SecurityGroupId"
;const na="SecurityGroupIds";const aa="SecurityGroups";const ra="SecurityGroup";const oa="SourceImageId"
;const sa="SizeInMiB";const ia="SecondaryInterfacePrivateIpAddressSpecification";const ca="SourceImageRegion"
;const pa="SpotInstanceType";const ua="SecondaryInterfaces";const da="SnapshotId";const la="SubnetId"
;const Ia="SpotMaxPricePercentageOverLowestPrice";const ma="SriovNetSupport";const va="SpotOptions"
;const Sa="SecondaryPrivateIpAddressCount";const fa="ScanResults";const Ta="StateReason";const ga="SecondarySubnetId"
;const ha="State";const ya="Status";const Ca="Tags";const Aa="TcpEstablishedTimeout";const Pa="TotalLocalStorageGB"
;const ba="ThreadsPerCore";const Da="TagSpecifications";const La="TagSpecification";const Ra="TpmSupport";const Ma="Tag"
;const Ea="Tenancy";const Na="Throughput";const ka="Type";const xa="UserData";const Oa="UsageOperation"
;const wa="UdpStreamTimeout";const Ba="UdpTimeout";const Ga="Value";const Va="VCpuCount";const qa="VCpuInfo"
;const Fa="VersionDescription";const Ua="VpcId";const Ha="VolumeInitializationRate";const za="VirtualName"
;const _a="VersionNumber";const Wa="VolumeSize";const Ka="VolumeType";const Qa="VirtualizationType"
;const Za="ValidUntil";const ja="Versions";const Ya="Warning";const Xa="attachmentId";const $a="autoRecovery"
;const Ja="amdSevSnp";const er="attachTime";const tr="availabilityZone";const nr="availabilityZoneId"
;const ar="accelerators";const rr="affinity";const or="architecture";const sr="association";const ir="attachment"
;const cr="baselineBandwidthInMbps";const pr="blockDeviceMapping";const ur="baselineIops";const dr="bootMode"
;const lr="bareMetal";const Ir="baselineThroughputInMBps";const mr="bandwidthWeighting";const vr="createdBy"
;const Sr="coreCount";const fr="cpuOptions";const Tr="capacityReservationId";const gr="capacityReservationPreference"
;const hr="capacityReservationSpecification";const yr="capacityReservationTarget"
;const Cr="connectionTrackingConfiguration";const Ar="createTime";const Pr="code";const br="configured";const Dr="count"
;const Lr="deviceIndex";const Rr="deviceName";const Mr="deleteOnTermination";const Er="dryRun";const Nr="description"
;const kr="ebsCardIndex";const xr="ebsOptimized";const Or="enclaveOptions";const wr="enaQueueCount"
;const Br="ec2QueryName";const Gr="enableResourceNameDnsAAAARecord";const Vr="enableResourceNameDnsARecord"
;const qr="enaSrdEnabled";const Fr="enaSrdSpecification";const Ur="enaSrdUdpEnabled";const Hr="enaSrdUdpSpecification"
;const zr="encryptionSupport";const _r="enaSupport";const Wr="ebs";const Kr="enabled";const Qr="encrypted"
;const Zr="freeTierEligible";const jr="groupId";const Yr="groupName";const Xr="groupSet";const $r="hypervisor"
;const Jr="httpEndpoint";const eo="hostId";const to="hibernationOptions";const no="httpProtocolIpv6"
;const ao="httpPutResponseHopLimit";const ro="hostResourceGroupArn";const oo="httpTokens";const so="hostnameType"
;const io="ipv6AddressesSet";const co="ipv6Address";const po="instanceId";const uo="iamInstanceProfile"
;const lo="imageId";const Io="instanceMetadataTags";const mo="ipv4PrefixSet";const vo="ipv6PrefixSet"
;const So="ipv4Prefix";const fo="ipv6Prefix";const To="instanceType";const go="interfaceType";const ho="iops"
;const yo="item";const Co="kernelId";const Ao="kmsKeyId";const Po="keyName";const bo="licenseConfigurationArn"
;const Do="licenseSet";const Lo="launchTemplate";const Ro="launchTemplateId";const Mo="launchTemplateName"
;const Eo="min";const No="macAddress";const ko="maximumBandwidthInMbps";const xo="metricCategoryIdSet"
;const Oo="maximumIops";const wo="memoryInfo";const Bo="maximumNetworkInterfaces";const Go="metadataOptions"
;const Vo="maintenanceOptions";const qo="maximumThroughputInMBps";const Fo="max";const Uo="manufacturer"
;const Ho="message";const zo="monitoring";const _o="name";const Wo="networkCardIndex";const Ko="noDevice"
;const Qo="networkInterfaceId";const Zo="networkInterfaceSet";const jo="networkPerformanceOptions"
;const Yo="networkPerformance";const Xo="nvmeSupport";const $o="nextToken";const Jo="nestedVirtualization"
;const es="outpostArn";const ts="ownerId";const ns="operator";const as="productCodes";const rs="privateDnsNameOptions"
;const os="privateDnsName";const ss="platformDetails";const is="privateIpAddressesSet";const cs="privateIpAddress"
;const ps="partitionNumber";const us="platform";const ds="placement";const ls="primary";const Is="rootDeviceName"
;const ms="rootDeviceType";const vs="ramdiskId";const Ss="resourceType"
;const fs="smithy.ts.sdk.synthetic.com.amazonaws.ec2";const Ts="sourceDestCheck";const gs="spreadDomain"
;const hs="sourceImageId";const ys="sizeInMiB";const Cs="sourceImageRegion";const As="secondaryInterfaceSet"
;const Ps="snapshotId";const bs="subnetId";const Ds="sriovNetSupport";const Ls="stateReason"
;const Rs="secondarySubnetId";const Ms="state";const Es="status";const Ns="tcpEstablishedTimeout"
;const ks="threadsPerCore";const xs="tagSet";const Os="tpmSupport";const ws="tenancy";const Bs="throughput"
;const Gs="type";const Vs="usageOperation";const qs="udpStreamTimeout";const Fs="udpTimeout";const Us="vpcId"
;const Hs="virtualName";const zs="versionNumber";const _s="volumeSize";const Ws="volumeType"
;const Ks="virtualizationType";const Qs="warning";const Zs="xmlName";const js="com.amazonaws.ec2"
;const Ys=new a.TypeRegistry(fs);var Xs=[-3,fs,"EC2ServiceException",0,[],[]];Ys.registerError(Xs,EC2ServiceException)
;const $s=[Ys];var Js=[0,js,"SensitiveUserData",8,0];var ei=[3,js,o,0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",
[Zs]:Fo}]]];var ti=[3,js,"AcceleratorCountRequest",0,[Gt,en],[1,1]];var ni=[3,js,m,0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo
}],[1,{[Br]:"Max",[Zs]:Fo}]]];var ai=[3,js,"AcceleratorTotalMemoryMiBRequest",0,[Gt,en],[1,1]]
;var ri=[3,js,M,0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",[Zs]:Fo}]]]
;var oi=[3,js,"BaselineEbsBandwidthMbpsRequest",0,[Gt,en],[1,1]];var si=[3,js,w,0,["Cpu"],[[()=>fi,{[Br]:"Cpu",
[Zs]:"cpu"}]]];var ii=[3,js,"BaselinePerformanceFactorsRequest",0,["Cpu"],[[()=>Ti,0]]]
;var ci=[3,js,D,0,[Ee,cn,oe,za],[[()=>Qi,{[Br]:"Ebs",[Zs]:Wr}],[0,{[Br]:"NoDevice",[Zs]:Ko}],[0,{[Br]:"DeviceName",
[Zs]:Rr}],[0,{[Br]:"VirtualName",[Zs]:Hs}]]];var pi=[3,js,O,0,["InternetGatewayBlockMode"],[[0,{
[Br]:"InternetGatewayBlockMode",[Zs]:"internetGatewayBlockMode"}]]]
;var ui=[3,js,"CapacityReservationSpecificationResponse",0,[_,Q],[[0,{[Br]:"CapacityReservationPreference",[Zs]:gr
}],[()=>li,{[Br]:"CapacityReservationTarget",[Zs]:yr}]]];var di=[3,js,Q,0,[z,W],[0,0]]
;var li=[3,js,"CapacityReservationTargetResponse",0,[z,W],[[0,{[Br]:"CapacityReservationId",[Zs]:Tr}],[0,{
[Br]:"CapacityReservationResourceGroupArn",[Zs]:"capacityReservationResourceGroupArn"}]]]
;var Ii=[3,js,X,0,[Aa,Ba,wa],[[1,{[Br]:"TcpEstablishedTimeout",[Zs]:Ns}],[1,{[Br]:"UdpTimeout",[Zs]:Fs}],[1,{
[Br]:"UdpStreamTimeout",[Zs]:qs}]]];var mi=[3,js,"ConnectionTrackingSpecificationRequest",0,[Aa,wa,Ba],[1,1,1]]
;var vi=[3,js,"ConnectionTrackingSpecificationResponse",0,[Aa,wa,Ba],[[1,{[Br]:"TcpEstablishedTimeout",[Zs]:Ns}],[1,{
[Br]:"UdpStreamTimeout",[Zs]:qs}],[1,{[Br]:"UdpTimeout",[Zs]:Fs}]]];var Si=[3,js,H,0,[q,ba,I,gn],[[1,{[Br]:"CoreCount",
[Zs]:Sr}],[1,{[Br]:"ThreadsPerCore",[Zs]:ks}],[0,{[Br]:"AmdSevSnp",[Zs]:Ja}],[0,{[Br]:"NestedVirtualization",[Zs]:Jo}]]]
;var fi=[3,js,"CpuPerformanceFactor",0,[$n],[[()=>fl,{[Br]:"ReferenceSet",[Zs]:"referenceSet"}]]]
;var Ti=[3,js,"CpuPerformanceFactorRequest",0,[$n],[[()=>Tl,{[Zs]:"Reference"}]]]
;var gi=[3,js,"CreateLaunchTemplateRequest",0,[Ot,kt,ie,j,Fa,An,Da],[0,[()=>Du,0],2,[0,4],0,()=>mu,[()=>Bl,{[Zs]:La
}]],2];var hi=[3,js,"CreateLaunchTemplateResult",0,[Nt,Ya],[[()=>tp,{[Br]:"LaunchTemplate",[Zs]:Lo}],[()=>_u,{
[Br]:"Warning",[Zs]:Qs}]]]
;var yi=[3,js,"CreateLaunchTemplateVersionRequest",0,[kt,ie,j,xt,Ot,"SourceVersion",Fa,zn],[[()=>Du,0],2,[0,4],0,0,0,0,2],1]
;var Ci=[3,js,"CreateLaunchTemplateVersionResult",0,[Bt,Ya],[[()=>_p,{[Br]:"LaunchTemplateVersion",
[Zs]:"launchTemplateVersion"}],[()=>_u,{[Br]:"Warning",[Zs]:Qs}]]];var Ai=[3,js,Z,0,[F],[[0,{[Br]:"CpuCredits",
[Zs]:"cpuCredits"}]]];var Pi=[3,js,"CreditSpecificationRequest",0,[F],[0],1]
;var bi=[3,js,"DefaultConnectionTrackingConfiguration",0,["DefaultTcpEstablishedTimeout","DefaultUdpTimeout","DefaultUdpStreamTimeout"],[[1,{
[Br]:"DefaultTcpEstablishedTimeout",[Zs]:"defaultTcpEstablishedTimeout"}],[1,{[Br]:"DefaultUdpTimeout",
[Zs]:"defaultUdpTimeout"}],[1,{[Br]:"DefaultUdpStreamTimeout",[Zs]:"defaultUdpStreamTimeout"}]]]
;var Di=[3,js,"DeleteLaunchTemplateRequest",0,[ie,xt,Ot],[2,0,0]]
;var Li=[3,js,"DeleteLaunchTemplateResult",0,[Nt],[[()=>tp,{[Br]:"LaunchTemplate",[Zs]:Lo}]]]
;var Ri=[3,js,"DeleteLaunchTemplateVersionsRequest",0,[ja,ie,xt,Ot],[[()=>Hl,{[Zs]:Bt}],2,0,0],1]
;var Mi=[3,js,"DeleteLaunchTemplateVersionsResponseErrorItem",0,[xt,Ot,_a,Zn],[[0,{[Br]:"LaunchTemplateId",[Zs]:Ro
}],[0,{[Br]:"LaunchTemplateName",[Zs]:Mo}],[1,{[Br]:"VersionNumber",[Zs]:zs}],[()=>Ru,{[Br]:"ResponseError",
[Zs]:"responseError"}]]];var Ei=[3,js,"DeleteLaunchTemplateVersionsResponseSuccessItem",0,[xt,Ot,_a],[[0,{
[Br]:"LaunchTemplateId",[Zs]:Ro}],[0,{[Br]:"LaunchTemplateName",[Zs]:Mo}],[1,{[Br]:"VersionNumber",[Zs]:zs}]]]
;var Ni=[3,js,"DeleteLaunchTemplateVersionsResult",0,["SuccessfullyDeletedLaunchTemplateVersions","UnsuccessfullyDeletedLaunchTemplateVersions"],[[()=>od,{
[Br]:"SuccessfullyDeletedLaunchTemplateVersionSet",[Zs]:"successfullyDeletedLaunchTemplateVersionSet"}],[()=>rd,{
[Br]:"UnsuccessfullyDeletedLaunchTemplateVersionSet",[Zs]:"unsuccessfullyDeletedLaunchTemplateVersionSet"}]]]
;var ki=[3,js,"DescribeImagesRequest",0,["ExecutableUsers","ImageIds","Owners","IncludeDeprecated","IncludeDisabled",Yt,Tn,ie,we],[[()=>vd,{
[Zs]:ue}],[()=>Cd,{[Zs]:it}],[()=>Sl,{[Zs]:Pn}],2,2,1,0,[2,{[Br]:"DryRun",[Zs]:Er}],[()=>Sd,{[Zs]:Be}]]]
;var xi=[3,js,"DescribeImagesResult",0,[Tn,"Images"],[[0,{[Br]:"NextToken",[Zs]:$o}],[()=>Ad,{[Br]:"ImagesSet",
[Zs]:"imagesSet"}]]];var Oi=[3,js,"DescribeInstancesRequest",0,["InstanceIds",pt,ie,we,Tn,Yt],[[()=>Rd,{[Zs]:nt}],2,[2,{
[Br]:"DryRun",[Zs]:Er}],[()=>Sd,{[Zs]:Be}],[0,{[Br]:"NextToken",[Zs]:$o}],[1,{[Br]:"MaxResults",[Zs]:"maxResults"}]]]
;var wi=[3,js,"DescribeInstancesResult",0,[Tn,"Reservations"],[[0,{[Br]:"NextToken",[Zs]:$o}],[()=>Al,{
[Br]:"ReservationSet",[Zs]:"reservationSet"}]]]
;var Bi=[3,js,"DescribeInstanceTypesRequest",0,[ie,yt,we,Yt,Tn,"IncludeUnsupportedInRegion"],[2,[64,{[Zs]:gt}],[()=>Sd,{
[Zs]:Be}],1,0,2]];var Gi=[3,js,"DescribeInstanceTypesResult",0,[yt,Tn],[[()=>Vd,{[Br]:"InstanceTypeSet",
[Zs]:"instanceTypeSet"}],[0,{[Br]:"NextToken",[Zs]:$o}]]]
;var Vi=[3,js,"DescribeLaunchTemplatesRequest",0,[ie,"LaunchTemplateIds","LaunchTemplateNames",we,Tn,Yt,pt],[2,[()=>Yd,{
[Zs]:xt}],[()=>al,{[Zs]:Ot}],[()=>Sd,{[Zs]:Be}],0,1,2]]
;var qi=[3,js,"DescribeLaunchTemplatesResult",0,["LaunchTemplates",Tn],[[()=>rl,{[Br]:"LaunchTemplates",
[Zs]:"launchTemplates"}],[0,{[Br]:"NextToken",[Zs]:$o}]]]
;var Fi=[3,js,"DescribeLaunchTemplateVersionsRequest",0,[ie,xt,Ot,ja,"MinVersion","MaxVersion",Tn,Yt,we,zn,pt],[2,0,0,[()=>Hl,{
[Zs]:Bt}],0,0,0,1,[()=>Sd,{[Zs]:Be}],2,2]]
;var Ui=[3,js,"DescribeLaunchTemplateVersionsResult",0,["LaunchTemplateVersions",Tn],[[()=>il,{
[Br]:"LaunchTemplateVersionSet",[Zs]:"launchTemplateVersionSet"}],[0,{[Br]:"NextToken",[Zs]:$o}]]]
;var Hi=[3,js,"DescribeSecurityGroupsRequest",0,["GroupIds","GroupNames",Tn,Yt,ie,we],[[()=>hd,{[Zs]:qe}],[()=>yd,{
[Zs]:Fe}],0,1,[2,{[Br]:"DryRun",[Zs]:Er}],[()=>Sd,{[Zs]:Be}]]]
;var zi=[3,js,"DescribeSecurityGroupsResult",0,[Tn,aa],[[0,{[Br]:"NextToken",[Zs]:$o}],[()=>Rl,{
[Br]:"SecurityGroupInfo",[Zs]:"securityGroupInfo"}]]]
;var _i=[3,js,"DescribeSubnetsRequest",0,[we,"SubnetIds",Tn,Yt,ie],[[()=>Sd,{[Zs]:Be}],[()=>El,{[Zs]:la}],0,1,[2,{
[Br]:"DryRun",[Zs]:Er}]]];var Wi=[3,js,"DescribeSubnetsResult",0,[Tn,"Subnets"],[[0,{[Br]:"NextToken",[Zs]:$o
}],[()=>kl,{[Br]:"SubnetSet",[Zs]:"subnetSet"}]]];var Ki=[3,js,"DiskInfo",0,["SizeInGB",te,ka],[[1,{[Br]:"SizeInGB",
[Zs]:"sizeInGB"}],[1,{[Br]:"Count",[Zs]:Dr}],[0,{[Br]:"Type",[Zs]:Gs}]]]
;var Qi=[3,js,"EbsBlockDevice",0,[se,At,da,Wa,Ka,bt,Na,hn,f,ke,Ha,T,de],[[2,{[Br]:"DeleteOnTermination",[Zs]:Mr}],[1,{
[Br]:"Iops",[Zs]:ho}],[0,{[Br]:"SnapshotId",[Zs]:Ps}],[1,{[Br]:"VolumeSize",[Zs]:_s}],[0,{[Br]:"VolumeType",[Zs]:Ws
}],[0,{[Br]:"KmsKeyId",[Zs]:Ao}],[1,{[Br]:"Throughput",[Zs]:Bs}],[0,{[Br]:"OutpostArn",[Zs]:es}],[0,{
[Br]:"AvailabilityZone",[Zs]:tr}],[2,{[Br]:"Encrypted",[Zs]:Qr}],1,0,1]]
;var Zi=[3,js,"EbsCardInfo",0,[de,b,B,E,Ft,$t,zt],[[1,{[Br]:"EbsCardIndex",[Zs]:kr}],[1,{[Br]:"BaselineBandwidthInMbps",
[Zs]:cr}],[1,{[Br]:"BaselineThroughputInMBps",[Zs]:Ir}],[1,{[Br]:"BaselineIops",[Zs]:ur}],[1,{
[Br]:"MaximumBandwidthInMbps",[Zs]:ko}],[1,{[Br]:"MaximumThroughputInMBps",[Zs]:qo}],[1,{[Br]:"MaximumIops",[Zs]:Oo}]]]
;var ji=[3,js,Se,0,["EbsOptimizedSupport",Re,ge,Sn,"MaximumEbsAttachments","AttachmentLimitType","MaximumEbsCards","EbsCards"],[[0,{
[Br]:"EbsOptimizedSupport",[Zs]:"ebsOptimizedSupport"}],[0,{[Br]:"EncryptionSupport",[Zs]:zr}],[()=>Xi,{
[Br]:"EbsOptimizedInfo",[Zs]:"ebsOptimizedInfo"}],[0,{[Br]:"NvmeSupport",[Zs]:Xo}],[1,{[Br]:"MaximumEbsAttachments",
[Zs]:"maximumEbsAttachments"}],[0,{[Br]:"AttachmentLimitType",[Zs]:"attachmentLimitType"}],[1,{[Br]:"MaximumEbsCards",
[Zs]:"maximumEbsCards"}],[()=>cd,{[Br]:"EbsCardSet",[Zs]:"ebsCardSet"}]]]
;var Yi=[3,js,"EbsInstanceBlockDevice",0,[S,se,ya,"VolumeId","AssociatedResource","VolumeOwnerId",An,de],[[4,{
[Br]:"AttachTime",[Zs]:er}],[2,{[Br]:"DeleteOnTermination",[Zs]:Mr}],[0,{[Br]:"Status",[Zs]:Es}],[0,{[Br]:"VolumeId",
[Zs]:"volumeId"}],[0,{[Br]:"AssociatedResource",[Zs]:"associatedResource"}],[0,{[Br]:"VolumeOwnerId",
[Zs]:"volumeOwnerId"}],[()=>vu,{[Br]:"Operator",[Zs]:ns}],[1,{[Br]:"EbsCardIndex",[Zs]:kr}]]]
;var Xi=[3,js,ge,0,[b,B,E,Ft,$t,zt],[[1,{[Br]:"BaselineBandwidthInMbps",[Zs]:cr}],[1,{[Br]:"BaselineThroughputInMBps",
[Zs]:Ir}],[1,{[Br]:"BaselineIops",[Zs]:ur}],[1,{[Br]:"MaximumBandwidthInMbps",[Zs]:ko}],[1,{
[Br]:"MaximumThroughputInMBps",[Zs]:qo}],[1,{[Br]:"MaximumIops",[Zs]:Oo}]]]
;var $i=[3,js,fe,0,["MaximumEfaInterfaces"],[[1,{[Br]:"MaximumEfaInterfaces",[Zs]:"maximumEfaInterfaces"}]]]
;var Ji=[3,js,"ElasticGpuAssociation",0,["ElasticGpuId","ElasticGpuAssociationId","ElasticGpuAssociationState","ElasticGpuAssociationTime"],[[0,{
[Br]:"ElasticGpuId",[Zs]:"elasticGpuId"}],[0,{[Br]:"ElasticGpuAssociationId",[Zs]:"elasticGpuAssociationId"}],[0,{
[Br]:"ElasticGpuAssociationState",[Zs]:"elasticGpuAssociationState"}],[0,{[Br]:"ElasticGpuAssociationTime",
[Zs]:"elasticGpuAssociationTime"}]]];var ec=[3,js,le,0,[ka],[0],1]
;var tc=[3,js,"ElasticGpuSpecificationResponse",0,[ka],[[0,{[Br]:"Type",[Zs]:Gs}]]]
;var nc=[3,js,"ElasticInferenceAcceleratorAssociation",0,["ElasticInferenceAcceleratorArn","ElasticInferenceAcceleratorAssociationId","ElasticInferenceAcceleratorAssociationState","ElasticInferenceAcceleratorAssociationTime"],[[0,{
[Br]:"ElasticInferenceAcceleratorArn",[Zs]:"elasticInferenceAcceleratorArn"}],[0,{
[Br]:"ElasticInferenceAcceleratorAssociationId",[Zs]:"elasticInferenceAcceleratorAssociationId"}],[0,{
[Br]:"ElasticInferenceAcceleratorAssociationState",[Zs]:"elasticInferenceAcceleratorAssociationState"}],[4,{
[Br]:"ElasticInferenceAcceleratorAssociationTime",[Zs]:"elasticInferenceAcceleratorAssociationTime"}]]]
;var ac=[3,js,"EnaSrdSpecificationRequest",0,[Pe,Le],[2,()=>rc]]
;var rc=[3,js,"EnaSrdUdpSpecificationRequest",0,[De],[2]];var oc=[3,js,he,0,[Ne],[[2,{[Br]:"Enabled",[Zs]:Kr}]]]
;var sc=[3,js,Be,0,[rn,"Values"],[0,[()=>Ul,{[Zs]:Ga}]]];var ic=[3,js,"FpgaDeviceInfo",0,[rn,tn,te,_t],[[0,{[Br]:"Name",
[Zs]:_o}],[0,{[Br]:"Manufacturer",[Zs]:Uo}],[1,{[Br]:"Count",[Zs]:Dr}],[()=>cc,{[Br]:"MemoryInfo",[Zs]:wo}]]]
;var cc=[3,js,"FpgaDeviceMemoryInfo",0,[sa],[[1,{[Br]:"SizeInMiB",[Zs]:ys}]]]
;var pc=[3,js,xe,0,["Fpgas","TotalFpgaMemoryInMiB"],[[()=>fd,{[Br]:"Fpgas",[Zs]:"fpgas"}],[1,{
[Br]:"TotalFpgaMemoryInMiB",[Zs]:"totalFpgaMemoryInMiB"}]]]
;var uc=[3,js,"GetConsoleOutputRequest",0,[nt,"Latest",ie],[0,2,[2,{[Br]:"DryRun",[Zs]:Er}]],1]
;var dc=[3,js,"GetConsoleOutputResult",0,[nt,"Timestamp","Output"],[[0,{[Br]:"InstanceId",[Zs]:po}],[4,{
[Br]:"Timestamp",[Zs]:"timestamp"}],[0,{[Br]:"Output",[Zs]:"output"}]]]
;var lc=[3,js,"GpuDeviceInfo",0,[rn,tn,te,"LogicalGpuCount","GpuPartitionSize","Workloads",_t],[[0,{[Br]:"Name",[Zs]:_o
}],[0,{[Br]:"Manufacturer",[Zs]:Uo}],[1,{[Br]:"Count",[Zs]:Dr}],[1,{[Br]:"LogicalGpuCount",[Zs]:"logicalGpuCount"}],[1,{
[Br]:"GpuPartitionSize",[Zs]:"gpuPartitionSize"}],[()=>_l,{[Br]:"WorkloadSet",[Zs]:"workloadSet"}],[()=>Ic,{
[Br]:"MemoryInfo",[Zs]:wo}]]];var Ic=[3,js,"GpuDeviceMemoryInfo",0,[sa],[[1,{[Br]:"SizeInMiB",[Zs]:ys}]]]
;var mc=[3,js,Ve,0,["Gpus","TotalGpuMemoryInMiB"],[[()=>Td,{[Br]:"Gpus",[Zs]:"gpus"}],[1,{[Br]:"TotalGpuMemoryInMiB",
[Zs]:"totalGpuMemoryInMiB"}]]];var vc=[3,js,"GroupIdentifier",0,[qe,Fe],[[0,{[Br]:"GroupId",[Zs]:jr}],[0,{
[Br]:"GroupName",[Zs]:Yr}]]];var Sc=[3,js,ze,0,[ee],[[2,{[Br]:"Configured",[Zs]:br}]]];var fc=[3,js,ot,0,[y,"Id"],[[0,{
[Br]:"Arn",[Zs]:"arn"}],[0,{[Br]:"Id",[Zs]:"id"}]]]
;var Tc=[3,js,"Image",0,[Nn,Oa,L,pe,Me,je,"ImageOwnerAlias",rn,Wn,Kn,ma,Ta,Ca,Qa,N,Ra,"DeprecationTime","ImdsSupport","SourceInstanceId","DeregistrationProtection","LastLaunchedTime","ImageAllowed",oa,ca,Oe,"PublicSsmParameterName","ImageWatermarks",fa,ht,it,"ImageLocation",ha,Cn,"CreationDate","Public",Dn,C,"ImageType",Pt,Yn,Fn],[[0,{
[Br]:"PlatformDetails",[Zs]:ss}],[0,{[Br]:"UsageOperation",[Zs]:Vs}],[()=>ed,{[Br]:"BlockDeviceMapping",[Zs]:pr}],[0,{
[Br]:"Description",[Zs]:Nr}],[2,{[Br]:"EnaSupport",[Zs]:_r}],[0,{[Br]:"Hypervisor",[Zs]:$r}],[0,{[Br]:"ImageOwnerAlias",
[Zs]:"imageOwnerAlias"}],[0,{[Br]:"Name",[Zs]:_o}],[0,{[Br]:"RootDeviceName",[Zs]:Is}],[0,{[Br]:"RootDeviceType",[Zs]:ms
}],[0,{[Br]:"SriovNetSupport",[Zs]:Ds}],[()=>Ou,{[Br]:"StateReason",[Zs]:Ls}],[()=>wl,{[Br]:"TagSet",[Zs]:xs}],[0,{
[Br]:"VirtualizationType",[Zs]:Ks}],[0,{[Br]:"BootMode",[Zs]:dr}],[0,{[Br]:"TpmSupport",[Zs]:Os}],[0,{
[Br]:"DeprecationTime",[Zs]:"deprecationTime"}],[0,{[Br]:"ImdsSupport",[Zs]:"imdsSupport"}],[0,{[Br]:"SourceInstanceId",
[Zs]:"sourceInstanceId"}],[0,{[Br]:"DeregistrationProtection",[Zs]:"deregistrationProtection"}],[0,{
[Br]:"LastLaunchedTime",[Zs]:"lastLaunchedTime"}],[2,{[Br]:"ImageAllowed",[Zs]:"imageAllowed"}],[0,{
[Br]:"SourceImageId",[Zs]:hs}],[0,{[Br]:"SourceImageRegion",[Zs]:Cs}],[2,{[Br]:"FreeTierEligible",[Zs]:Zr}],[0,{
[Br]:"PublicSsmParameterName",[Zs]:"publicSsmParameterName"}],[()=>Pd,{[Br]:"ImageWatermarkSet",[Zs]:"imageWatermarkSet"
}],[()=>Eu,{[Br]:"ScanResults",[Zs]:"scanResults"}],[()=>Qc,{[Br]:"InstanceTypeSpecification",
[Zs]:"instanceTypeSpecification"}],[0,{[Br]:"ImageId",[Zs]:lo}],[0,{[Br]:"ImageLocation",[Zs]:"imageLocation"}],[0,{
[Br]:"ImageState",[Zs]:"imageState"}],[0,{[Br]:"ImageOwnerId",[Zs]:"imageOwnerId"}],[0,{[Br]:"CreationDate",
[Zs]:"creationDate"}],[2,{[Br]:"IsPublic",[Zs]:"isPublic"}],[()=>Cl,{[Br]:"ProductCodes",[Zs]:as}],[0,{
[Br]:"Architecture",[Zs]:or}],[0,{[Br]:"ImageType",[Zs]:"imageType"}],[0,{[Br]:"KernelId",[Zs]:Co}],[0,{
[Br]:"RamdiskId",[Zs]:vs}],[0,{[Br]:"Platform",[Zs]:us}]]]
;var gc=[3,js,"ImageWatermark",0,["WatermarkKey",ca,oa,"SourceImageCreationTime","WatermarkCreationTime"],[[0,{
[Br]:"WatermarkKey",[Zs]:"watermarkKey"}],[0,{[Br]:"SourceImageRegion",[Zs]:Cs}],[0,{[Br]:"SourceImageId",[Zs]:hs}],[4,{
[Br]:"SourceImageCreationTime",[Zs]:"sourceImageCreationTime"}],[4,{[Br]:"WatermarkCreationTime",
[Zs]:"watermarkCreationTime"}]]];var hc=[3,js,$e,0,[g,"TotalInferenceMemoryInMiB"],[[()=>bd,{[Br]:"Accelerators",[Zs]:ar
}],[1,{[Br]:"TotalInferenceMemoryInMiB",[Zs]:"totalInferenceMemoryInMiB"}]]]
;var yc=[3,js,"InferenceDeviceInfo",0,[te,rn,tn,_t],[[1,{[Br]:"Count",[Zs]:Dr}],[0,{[Br]:"Name",[Zs]:_o}],[0,{
[Br]:"Manufacturer",[Zs]:Uo}],[()=>Cc,{[Br]:"MemoryInfo",[Zs]:wo}]]]
;var Cc=[3,js,"InferenceDeviceMemoryInfo",0,[sa],[[1,{[Br]:"SizeInMiB",[Zs]:ys}]]]
;var Ac=[3,js,"Instance",0,[C,L,j,Te,Me,je,ot,"InstanceLifecycle","ElasticGpuAssociations","ElasticInferenceAcceleratorAssociations",dn,hn,Wn,Kn,aa,Jn,"SpotInstanceRequestId",ma,Ta,Ca,Qa,H,"CapacityBlockId",z,K,ze,"Licenses",Qt,he,N,Nn,Oa,"UsageOperationUpdateTime",Rn,Je,Ra,Zt,"CurrentInstanceBootMode",mn,An,ua,nt,it,ha,Ln,En,"StateTransitionReason",Dt,"AmiLaunchIndex",Dn,gt,"LaunchTime",Un,Pt,Yn,Fn,an,la,Ua,On,"PublicIpAddress"],[[0,{
[Br]:"Architecture",[Zs]:or}],[()=>Dd,{[Br]:"BlockDeviceMapping",[Zs]:pr}],[0,{[Br]:"ClientToken",[Zs]:"clientToken"
}],[2,{[Br]:"EbsOptimized",[Zs]:xr}],[2,{[Br]:"EnaSupport",[Zs]:_r}],[0,{[Br]:"Hypervisor",[Zs]:$r}],[()=>fc,{
[Br]:"IamInstanceProfile",[Zs]:uo}],[0,{[Br]:"InstanceLifecycle",[Zs]:"instanceLifecycle"}],[()=>pd,{
[Br]:"ElasticGpuAssociationSet",[Zs]:"elasticGpuAssociationSet"}],[()=>ld,{
[Br]:"ElasticInferenceAcceleratorAssociationSet",[Zs]:"elasticInferenceAcceleratorAssociationSet"}],[()=>Od,{
[Br]:"NetworkInterfaceSet",[Zs]:Zo}],[0,{[Br]:"OutpostArn",[Zs]:es}],[0,{[Br]:"RootDeviceName",[Zs]:Is}],[0,{
[Br]:"RootDeviceType",[Zs]:ms}],[()=>gd,{[Br]:"GroupSet",[Zs]:Xr}],[2,{[Br]:"SourceDestCheck",[Zs]:Ts}],[0,{
[Br]:"SpotInstanceRequestId",[Zs]:"spotInstanceRequestId"}],[0,{[Br]:"SriovNetSupport",[Zs]:Ds}],[()=>Ou,{
[Br]:"StateReason",[Zs]:Ls}],[()=>wl,{[Br]:"TagSet",[Zs]:xs}],[0,{[Br]:"VirtualizationType",[Zs]:Ks}],[()=>Si,{
[Br]:"CpuOptions",[Zs]:fr}],[0,{[Br]:"CapacityBlockId",[Zs]:"capacityBlockId"}],[0,{[Br]:"CapacityReservationId",[Zs]:Tr
}],[()=>ui,{[Br]:"CapacityReservationSpecification",[Zs]:hr}],[()=>Sc,{[Br]:"HibernationOptions",[Zs]:to}],[()=>cl,{
[Br]:"LicenseSet",[Zs]:Do}],[()=>kc,{[Br]:"MetadataOptions",[Zs]:Go}],[()=>oc,{[Br]:"EnclaveOptions",[Zs]:Or}],[0,{
[Br]:"BootMode",[Zs]:dr}],[0,{[Br]:"PlatformDetails",[Zs]:ss}],[0,{[Br]:"UsageOperation",[Zs]:Vs}],[4,{
[Br]:"UsageOperationUpdateTime",[Zs]:"usageOperationUpdateTime"}],[()=>Cu,{[Br]:"PrivateDnsNameOptions",[Zs]:rs}],[0,{
[Br]:"Ipv6Address",[Zs]:co}],[0,{[Br]:"TpmSupport",[Zs]:Os}],[()=>Nc,{[Br]:"MaintenanceOptions",[Zs]:Vo}],[0,{
[Br]:"CurrentInstanceBootMode",[Zs]:"currentInstanceBootMode"}],[()=>Bc,{[Br]:"NetworkPerformanceOptions",[Zs]:jo
}],[()=>vu,{[Br]:"Operator",[Zs]:ns}],[()=>Bd,{[Br]:"SecondaryInterfaceSet",[Zs]:As}],[0,{[Br]:"InstanceId",[Zs]:po
}],[0,{[Br]:"ImageId",[Zs]:lo}],[()=>zc,{[Br]:"InstanceState",[Zs]:"instanceState"}],[0,{[Br]:"PrivateDnsName",[Zs]:os
}],[0,{[Br]:"DnsName",[Zs]:"dnsName"}],[0,{[Br]:"Reason",[Zs]:"reason"}],[0,{[Br]:"KeyName",[Zs]:Po}],[1,{
[Br]:"AmiLaunchIndex",[Zs]:"amiLaunchIndex"}],[()=>Cl,{[Br]:"ProductCodes",[Zs]:as}],[0,{[Br]:"InstanceType",[Zs]:To
}],[4,{[Br]:"LaunchTime",[Zs]:"launchTime"}],[()=>Tu,{[Br]:"Placement",[Zs]:ds}],[0,{[Br]:"KernelId",[Zs]:Co}],[0,{
[Br]:"RamdiskId",[Zs]:vs}],[0,{[Br]:"Platform",[Zs]:us}],[()=>nu,{[Br]:"Monitoring",[Zs]:zo}],[0,{[Br]:"SubnetId",
[Zs]:bs}],[0,{[Br]:"VpcId",[Zs]:Us}],[0,{[Br]:"PrivateIpAddress",[Zs]:cs}],[0,{[Br]:"IpAddress",[Zs]:"ipAddress"}]]]
;var Pc=[3,js,"InstanceAttachmentEnaSrdSpecification",0,[Pe,Le],[[2,{[Br]:"EnaSrdEnabled",[Zs]:qr}],[()=>bc,{
[Br]:"EnaSrdUdpSpecification",[Zs]:Hr}]]];var bc=[3,js,"InstanceAttachmentEnaSrdUdpSpecification",0,[De],[[2,{
[Br]:"EnaSrdUdpEnabled",[Zs]:Ur}]]];var Dc=[3,js,"InstanceBlockDeviceMapping",0,[oe,Ee],[[0,{[Br]:"DeviceName",[Zs]:Rr
}],[()=>Yi,{[Br]:"Ebs",[Zs]:Wr}]]];var Lc=[3,js,"InstanceIpv4Prefix",0,[St],[[0,{[Br]:"Ipv4Prefix",[Zs]:So}]]]
;var Rc=[3,js,at,0,[Je,"IsPrimaryIpv6"],[[0,{[Br]:"Ipv6Address",[Zs]:co}],[2,{[Br]:"IsPrimaryIpv6",[Zs]:"isPrimaryIpv6"
}]]];var Mc=[3,js,"InstanceIpv6AddressRequest",0,[Je],[0]];var Ec=[3,js,"InstanceIpv6Prefix",0,[mt],[[0,{
[Br]:"Ipv6Prefix",[Zs]:fo}]]];var Nc=[3,js,"InstanceMaintenanceOptions",0,[l,"RebootMigration"],[[0,{
[Br]:"AutoRecovery",[Zs]:$a}],[0,{[Br]:"RebootMigration",[Zs]:"rebootMigration"}]]]
;var kc=[3,js,"InstanceMetadataOptionsResponse",0,[ha,Qe,We,Ue,_e,ut],[[0,{[Br]:"State",[Zs]:Ms}],[0,{[Br]:"HttpTokens",
[Zs]:oo}],[1,{[Br]:"HttpPutResponseHopLimit",[Zs]:ao}],[0,{[Br]:"HttpEndpoint",[Zs]:Jr}],[0,{[Br]:"HttpProtocolIpv6",
[Zs]:no}],[0,{[Br]:"InstanceMetadataTags",[Zs]:Io}]]]
;var xc=[3,js,"InstanceNetworkInterface",0,[A,P,pe,Ge,Ye,qt,un,Cn,Ln,On,wn,Jn,ya,la,Ua,Ct,vt,It,Y,An],[[()=>Oc,{
[Br]:"Association",[Zs]:sr}],[()=>wc,{[Br]:"Attachment",[Zs]:ir}],[0,{[Br]:"Description",[Zs]:Nr}],[()=>gd,{
[Br]:"GroupSet",[Zs]:Xr}],[()=>Ed,{[Br]:"Ipv6AddressesSet",[Zs]:io}],[0,{[Br]:"MacAddress",[Zs]:No}],[0,{
[Br]:"NetworkInterfaceId",[Zs]:Qo}],[0,{[Br]:"OwnerId",[Zs]:ts}],[0,{[Br]:"PrivateDnsName",[Zs]:os}],[0,{
[Br]:"PrivateIpAddress",[Zs]:cs}],[()=>wd,{[Br]:"PrivateIpAddressesSet",[Zs]:is}],[2,{[Br]:"SourceDestCheck",[Zs]:Ts
}],[0,{[Br]:"Status",[Zs]:Es}],[0,{[Br]:"SubnetId",[Zs]:bs}],[0,{[Br]:"VpcId",[Zs]:Us}],[0,{[Br]:"InterfaceType",[Zs]:go
}],[()=>Md,{[Br]:"Ipv4PrefixSet",[Zs]:mo}],[()=>kd,{[Br]:"Ipv6PrefixSet",[Zs]:vo}],[()=>vi,{
[Br]:"ConnectionTrackingConfiguration",[Zs]:Cr}],[()=>vu,{[Br]:"Operator",[Zs]:ns}]]]
;var Oc=[3,js,"InstanceNetworkInterfaceAssociation",0,["CarrierIp","CustomerOwnedIp","IpOwnerId",En,"PublicIp"],[[0,{
[Br]:"CarrierIp",[Zs]:"carrierIp"}],[0,{[Br]:"CustomerOwnedIp",[Zs]:"customerOwnedIp"}],[0,{[Br]:"IpOwnerId",
[Zs]:"ipOwnerId"}],[0,{[Br]:"PublicDnsName",[Zs]:"publicDnsName"}],[0,{[Br]:"PublicIp",[Zs]:"publicIp"}]]]
;var wc=[3,js,"InstanceNetworkInterfaceAttachment",0,[S,c,se,re,ya,sn,be,ye],[[4,{[Br]:"AttachTime",[Zs]:er}],[0,{
[Br]:"AttachmentId",[Zs]:Xa}],[2,{[Br]:"DeleteOnTermination",[Zs]:Mr}],[1,{[Br]:"DeviceIndex",[Zs]:Lr}],[0,{
[Br]:"Status",[Zs]:Es}],[1,{[Br]:"NetworkCardIndex",[Zs]:Wo}],[()=>Pc,{[Br]:"EnaSrdSpecification",[Zs]:Fr}],[1,{
[Br]:"EnaQueueCount",[Zs]:wr}]]];var Bc=[3,js,"InstanceNetworkPerformanceOptions",0,[G],[[0,{[Br]:"BandwidthWeighting",
[Zs]:mr}]]];var Gc=[3,js,"InstancePrivateIpAddress",0,[A,Hn,Ln,On],[[()=>Oc,{[Br]:"Association",[Zs]:sr}],[2,{
[Br]:"Primary",[Zs]:ls}],[0,{[Br]:"PrivateDnsName",[Zs]:os}],[0,{[Br]:"PrivateIpAddress",[Zs]:cs}]]]
;var Vc=[3,js,ft,0,[Va,Wt,U,Ht,ve,tt,Ia,yn,k,x,jn,pn,Et,Rt,Pa,M,v,o,p,u,m,on,i,Xt,w,Qn],[[()=>Wu,{[Br]:"VCpuCount",
[Zs]:"vCpuCount"}],[()=>$p,{[Br]:"MemoryMiB",[Zs]:"memoryMiB"}],[()=>ad,{[Br]:"CpuManufacturerSet",
[Zs]:"cpuManufacturerSet"}],[()=>jp,{[Br]:"MemoryGiBPerVCpu",[Zs]:"memoryGiBPerVCpu"}],[()=>md,{
[Br]:"ExcludedInstanceTypeSet",[Zs]:"excludedInstanceTypeSet"}],[()=>Ld,{[Br]:"InstanceGenerationSet",
[Zs]:"instanceGenerationSet"}],[1,{[Br]:"SpotMaxPricePercentageOverLowestPrice",
[Zs]:"spotMaxPricePercentageOverLowestPrice"}],[1,{[Br]:"OnDemandMaxPricePercentageOverLowestPrice",
[Zs]:"onDemandMaxPricePercentageOverLowestPrice"}],[0,{[Br]:"BareMetal",[Zs]:lr}],[0,{[Br]:"BurstablePerformance",
[Zs]:"burstablePerformance"}],[2,{[Br]:"RequireHibernateSupport",[Zs]:"requireHibernateSupport"}],[()=>iu,{
[Br]:"NetworkInterfaceCount",[Zs]:"networkInterfaceCount"}],[0,{[Br]:"LocalStorage",[Zs]:"localStorage"}],[()=>pl,{
[Br]:"LocalStorageTypeSet",[Zs]:"localStorageTypeSet"}],[()=>Fu,{[Br]:"TotalLocalStorageGB",[Zs]:"totalLocalStorageGB"
}],[()=>ri,{[Br]:"BaselineEbsBandwidthMbps",[Zs]:"baselineEbsBandwidthMbps"}],[()=>Yu,{[Br]:"AcceleratorTypeSet",
[Zs]:"acceleratorTypeSet"}],[()=>ei,{[Br]:"AcceleratorCount",[Zs]:"acceleratorCount"}],[()=>Zu,{
[Br]:"AcceleratorManufacturerSet",[Zs]:"acceleratorManufacturerSet"}],[()=>ju,{[Br]:"AcceleratorNameSet",
[Zs]:"acceleratorNameSet"}],[()=>ni,{[Br]:"AcceleratorTotalMemoryMiB",[Zs]:"acceleratorTotalMemoryMiB"}],[()=>au,{
[Br]:"NetworkBandwidthGbps",[Zs]:"networkBandwidthGbps"}],[()=>Xu,{[Br]:"AllowedInstanceTypeSet",
[Zs]:"allowedInstanceTypeSet"}],[1,{[Br]:"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
[Zs]:"maxSpotPriceAsPercentageOfOptimalOnDemandPrice"}],[()=>si,{[Br]:"BaselinePerformanceFactors",
[Zs]:"baselinePerformanceFactors"}],[2,{[Br]:"RequireEncryptionInTransit",[Zs]:"requireEncryptionInTransit"}]]]
;var qc=[3,js,"InstanceRequirementsRequest",0,[Va,Wt,U,Ht,ve,tt,Ia,yn,k,x,jn,pn,Et,Rt,Pa,M,v,o,p,u,m,on,i,Xt,w,Qn],[()=>Ku,()=>Jp,[()=>ad,{
[Zs]:"CpuManufacturer"}],()=>Yp,[()=>md,{[Zs]:"ExcludedInstanceType"}],[()=>Ld,{[Zs]:"InstanceGeneration"
}],1,1,0,0,2,()=>cu,0,[()=>pl,{[Zs]:"LocalStorageType"}],()=>Uu,()=>oi,[()=>Yu,{[Zs]:"AcceleratorType"
}],()=>ti,[()=>Zu,{[Zs]:"AcceleratorManufacturer"}],[()=>ju,{[Zs]:"AcceleratorName"}],()=>ai,()=>ru,[()=>Xu,{
[Zs]:"AllowedInstanceType"}],1,[()=>ii,0],2],2]
;var Fc=[3,js,"InstanceSecondaryInterface",0,[P,qt,"SecondaryInterfaceId",Cn,wn,Jn,ya,ga,"SecondaryNetworkId",Ct],[[()=>Uc,{
[Br]:"Attachment",[Zs]:ir}],[0,{[Br]:"MacAddress",[Zs]:No}],[0,{[Br]:"SecondaryInterfaceId",[Zs]:"secondaryInterfaceId"
}],[0,{[Br]:"OwnerId",[Zs]:ts}],[()=>Gd,{[Br]:"PrivateIpAddressSet",[Zs]:"privateIpAddressSet"}],[2,{
[Br]:"SourceDestCheck",[Zs]:Ts}],[0,{[Br]:"Status",[Zs]:Es}],[0,{[Br]:"SecondarySubnetId",[Zs]:Rs}],[0,{
[Br]:"SecondaryNetworkId",[Zs]:"secondaryNetworkId"}],[0,{[Br]:"InterfaceType",[Zs]:go}]]]
;var Uc=[3,js,"InstanceSecondaryInterfaceAttachment",0,[S,c,se,re,ya,sn],[[4,{[Br]:"AttachTime",[Zs]:er}],[0,{
[Br]:"AttachmentId",[Zs]:Xa}],[2,{[Br]:"DeleteOnTermination",[Zs]:Mr}],[1,{[Br]:"DeviceIndex",[Zs]:Lr}],[0,{
[Br]:"Status",[Zs]:Es}],[1,{[Br]:"NetworkCardIndex",[Zs]:Wo}]]]
;var Hc=[3,js,"InstanceSecondaryInterfacePrivateIpAddress",0,[On],[[0,{[Br]:"PrivateIpAddress",[Zs]:cs}]]]
;var zc=[3,js,"InstanceState",0,[J,rn],[[1,{[Br]:"Code",[Zs]:Pr}],[0,{[Br]:"Name",[Zs]:_o}]]]
;var _c=[3,js,Tt,0,["TotalSizeInGB","Disks",Sn,Re],[[1,{[Br]:"TotalSizeInGB",[Zs]:"totalSizeInGB"}],[()=>sd,{
[Br]:"Disks",[Zs]:"disks"}],[0,{[Br]:"NvmeSupport",[Zs]:Xo}],[0,{[Br]:"EncryptionSupport",[Zs]:zr}]]]
;var Wc=[3,js,"InstanceTypeInfo",0,[gt,"CurrentGeneration",Oe,"SupportedUsageClasses","SupportedRootDeviceTypes","SupportedVirtualizationTypes",k,je,Gn,qa,_t,"InstanceStorageSupported",Tt,Se,ln,Ve,xe,kn,$e,"HibernationSupported","BurstablePerformanceSupported","DedicatedHostsSupported","AutoRecoverySupported","SupportedBootModes","NitroEnclavesSupport","NitroTpmSupport",fn,Vt,In,"PhcSupport","RebootMigrationSupport","SupportedInRegion"],[[0,{
[Br]:"InstanceType",[Zs]:To}],[2,{[Br]:"CurrentGeneration",[Zs]:"currentGeneration"}],[2,{[Br]:"FreeTierEligible",
[Zs]:Zr}],[()=>ql,{[Br]:"SupportedUsageClasses",[Zs]:"supportedUsageClasses"}],[()=>Pl,{[Br]:"SupportedRootDeviceTypes",
[Zs]:"supportedRootDeviceTypes"}],[()=>zl,{[Br]:"SupportedVirtualizationTypes",[Zs]:"supportedVirtualizationTypes"
}],[2,{[Br]:"BareMetal",[Zs]:lr}],[0,{[Br]:"Hypervisor",[Zs]:$r}],[()=>Pu,{[Br]:"ProcessorInfo",[Zs]:"processorInfo"
}],[()=>Qu,{[Br]:"VCpuInfo",[Zs]:"vCpuInfo"}],[()=>Xp,{[Br]:"MemoryInfo",[Zs]:wo}],[2,{[Br]:"InstanceStorageSupported",
[Zs]:"instanceStorageSupported"}],[()=>_c,{[Br]:"InstanceStorageInfo",[Zs]:"instanceStorageInfo"}],[()=>ji,{
[Br]:"EbsInfo",[Zs]:"ebsInfo"}],[()=>su,{[Br]:"NetworkInfo",[Zs]:"networkInfo"}],[()=>mc,{[Br]:"GpuInfo",[Zs]:"gpuInfo"
}],[()=>pc,{[Br]:"FpgaInfo",[Zs]:"fpgaInfo"}],[()=>gu,{[Br]:"PlacementGroupInfo",[Zs]:"placementGroupInfo"}],[()=>hc,{
[Br]:"InferenceAcceleratorInfo",[Zs]:"inferenceAcceleratorInfo"}],[2,{[Br]:"HibernationSupported",
[Zs]:"hibernationSupported"}],[2,{[Br]:"BurstablePerformanceSupported",[Zs]:"burstablePerformanceSupported"}],[2,{
[Br]:"DedicatedHostsSupported",[Zs]:"dedicatedHostsSupported"}],[2,{[Br]:"AutoRecoverySupported",
[Zs]:"autoRecoverySupported"}],[()=>td,{[Br]:"SupportedBootModes",[Zs]:"supportedBootModes"}],[0,{
[Br]:"NitroEnclavesSupport",[Zs]:"nitroEnclavesSupport"}],[0,{[Br]:"NitroTpmSupport",[Zs]:"nitroTpmSupport"}],[()=>Iu,{
[Br]:"NitroTpmInfo",[Zs]:"nitroTpmInfo"}],[()=>Kp,{[Br]:"MediaAcceleratorInfo",[Zs]:"mediaAcceleratorInfo"}],[()=>lu,{
[Br]:"NeuronInfo",[Zs]:"neuronInfo"}],[0,{[Br]:"PhcSupport",[Zs]:"phcSupport"}],[0,{[Br]:"RebootMigrationSupport",
[Zs]:"rebootMigrationSupport"}],[2,{[Br]:"SupportedInRegion",[Zs]:"supportedInRegion"}]]]
;var Kc=[3,js,"InstanceTypeItem",0,[gt],[[0,{[Br]:"InstanceType",[Zs]:To}]]]
;var Qc=[3,js,ht,0,["SupportedInstanceTypes","UnsupportedInstanceTypes"],[[()=>Ol,{[Br]:"SupportedInstanceTypeSet",
[Zs]:"supportedInstanceTypeSet"}],[()=>Vl,{[Br]:"UnsupportedInstanceTypeSet",[Zs]:"unsupportedInstanceTypeSet"}]]]
;var Zc=[3,js,"IpPermission",0,["IpProtocol","FromPort","ToPort","UserIdGroupPairs","IpRanges","Ipv6Ranges","PrefixListIds"],[[0,{
[Br]:"IpProtocol",[Zs]:"ipProtocol"}],[1,{[Br]:"FromPort",[Zs]:"fromPort"}],[1,{[Br]:"ToPort",[Zs]:"toPort"}],[()=>Fl,{
[Br]:"Groups",[Zs]:"groups"}],[()=>Fd,{[Br]:"IpRanges",[Zs]:"ipRanges"}],[()=>Wd,{[Br]:"Ipv6Ranges",[Zs]:"ipv6Ranges"
}],[()=>hl,{[Br]:"PrefixListIds",[Zs]:"prefixListIds"}]]];var jc=[3,js,"IpRange",0,[pe,"CidrIp"],[[0,{
[Br]:"Description",[Zs]:Nr}],[0,{[Br]:"CidrIp",[Zs]:"cidrIp"}]]]
;var Yc=[3,js,"Ipv4PrefixSpecificationRequest",0,[St],[0]];var Xc=[3,js,"Ipv4PrefixSpecificationResponse",0,[St],[[0,{
[Br]:"Ipv4Prefix",[Zs]:So}]]];var $c=[3,js,"Ipv6PrefixSpecificationRequest",0,[mt],[0]]
;var Jc=[3,js,"Ipv6PrefixSpecificationResponse",0,[mt],[[0,{[Br]:"Ipv6Prefix",[Zs]:fo}]]]
;var ep=[3,js,"Ipv6Range",0,[pe,"CidrIpv6"],[[0,{[Br]:"Description",[Zs]:Nr}],[0,{[Br]:"CidrIpv6",[Zs]:"cidrIpv6"}]]]
;var tp=[3,js,Nt,0,[xt,Ot,$,V,"DefaultVersionNumber","LatestVersionNumber",Ca,An],[[0,{[Br]:"LaunchTemplateId",[Zs]:Ro
}],[0,{[Br]:"LaunchTemplateName",[Zs]:Mo}],[4,{[Br]:"CreateTime",[Zs]:Ar}],[0,{[Br]:"CreatedBy",[Zs]:vr}],[1,{
[Br]:"DefaultVersionNumber",[Zs]:"defaultVersionNumber"}],[1,{[Br]:"LatestVersionNumber",[Zs]:"latestVersionNumber"
}],[()=>wl,{[Br]:"TagSet",[Zs]:xs}],[()=>vu,{[Br]:"Operator",[Zs]:ns}]]]
;var np=[3,js,"LaunchTemplateBlockDeviceMapping",0,[oe,za,Ee,cn],[[0,{[Br]:"DeviceName",[Zs]:Rr}],[0,{
[Br]:"VirtualName",[Zs]:Hs}],[()=>cp,{[Br]:"Ebs",[Zs]:Wr}],[0,{[Br]:"NoDevice",[Zs]:Ko}]]]
;var ap=[3,js,"LaunchTemplateBlockDeviceMappingRequest",0,[oe,za,Ee,cn],[0,0,()=>pp,0]]
;var rp=[3,js,"LaunchTemplateCapacityReservationSpecificationRequest",0,[_,Q],[0,()=>di]]
;var op=[3,js,"LaunchTemplateCapacityReservationSpecificationResponse",0,[_,Q],[[0,{
[Br]:"CapacityReservationPreference",[Zs]:gr}],[()=>li,{[Br]:"CapacityReservationTarget",[Zs]:yr}]]]
;var sp=[3,js,"LaunchTemplateCpuOptions",0,[q,ba,I,gn],[[1,{[Br]:"CoreCount",[Zs]:Sr}],[1,{[Br]:"ThreadsPerCore",[Zs]:ks
}],[0,{[Br]:"AmdSevSnp",[Zs]:Ja}],[0,{[Br]:"NestedVirtualization",[Zs]:Jo}]]]
;var ip=[3,js,"LaunchTemplateCpuOptionsRequest",0,[q,ba,I,gn],[1,1,0,0]]
;var cp=[3,js,"LaunchTemplateEbsBlockDevice",0,[ke,se,At,bt,da,Wa,Ka,Na,Ha,de],[[2,{[Br]:"Encrypted",[Zs]:Qr}],[2,{
[Br]:"DeleteOnTermination",[Zs]:Mr}],[1,{[Br]:"Iops",[Zs]:ho}],[0,{[Br]:"KmsKeyId",[Zs]:Ao}],[0,{[Br]:"SnapshotId",
[Zs]:Ps}],[1,{[Br]:"VolumeSize",[Zs]:_s}],[0,{[Br]:"VolumeType",[Zs]:Ws}],[1,{[Br]:"Throughput",[Zs]:Bs}],[1,{
[Br]:"VolumeInitializationRate",[Zs]:"volumeInitializationRate"}],[1,{[Br]:"EbsCardIndex",[Zs]:kr}]]]
;var pp=[3,js,"LaunchTemplateEbsBlockDeviceRequest",0,[ke,se,At,bt,da,Wa,Ka,Na,Ha,de],[2,2,1,0,0,1,0,1,1,1]]
;var up=[3,js,"LaunchTemplateElasticInferenceAccelerator",0,[ka,te],[0,1],1]
;var dp=[3,js,"LaunchTemplateElasticInferenceAcceleratorResponse",0,[ka,te],[[0,{[Br]:"Type",[Zs]:Gs}],[1,{[Br]:"Count",
[Zs]:Dr}]]];var lp=[3,js,"LaunchTemplateEnaSrdSpecification",0,[Pe,Le],[[2,{[Br]:"EnaSrdEnabled",[Zs]:qr}],[()=>Ip,{
[Br]:"EnaSrdUdpSpecification",[Zs]:Hr}]]];var Ip=[3,js,"LaunchTemplateEnaSrdUdpSpecification",0,[De],[[2,{
[Br]:"EnaSrdUdpEnabled",[Zs]:Ur}]]];var mp=[3,js,"LaunchTemplateEnclaveOptions",0,[Ne],[[2,{[Br]:"Enabled",[Zs]:Kr}]]]
;var vp=[3,js,"LaunchTemplateEnclaveOptionsRequest",0,[Ne],[2]]
;var Sp=[3,js,"LaunchTemplateHibernationOptions",0,[ee],[[2,{[Br]:"Configured",[Zs]:br}]]]
;var fp=[3,js,"LaunchTemplateHibernationOptionsRequest",0,[ee],[2]]
;var Tp=[3,js,"LaunchTemplateIamInstanceProfileSpecification",0,[y,rn],[[0,{[Br]:"Arn",[Zs]:"arn"}],[0,{[Br]:"Name",
[Zs]:_o}]]];var gp=[3,js,"LaunchTemplateIamInstanceProfileSpecificationRequest",0,[y,rn],[0,0]]
;var hp=[3,js,"LaunchTemplateInstanceMaintenanceOptions",0,[l],[[0,{[Br]:"AutoRecovery",[Zs]:$a}]]]
;var yp=[3,js,"LaunchTemplateInstanceMaintenanceOptionsRequest",0,[l],[0]]
;var Cp=[3,js,"LaunchTemplateInstanceMarketOptions",0,[Jt,va],[[0,{[Br]:"MarketType",[Zs]:"marketType"}],[()=>Fp,{
[Br]:"SpotOptions",[Zs]:"spotOptions"}]]]
;var Ap=[3,js,"LaunchTemplateInstanceMarketOptionsRequest",0,[Jt,va],[0,()=>Up]]
;var Pp=[3,js,"LaunchTemplateInstanceMetadataOptions",0,[ha,Qe,We,Ue,_e,ut],[[0,{[Br]:"State",[Zs]:Ms}],[0,{
[Br]:"HttpTokens",[Zs]:oo}],[1,{[Br]:"HttpPutResponseHopLimit",[Zs]:ao}],[0,{[Br]:"HttpEndpoint",[Zs]:Jr}],[0,{
[Br]:"HttpProtocolIpv6",[Zs]:no}],[0,{[Br]:"InstanceMetadataTags",[Zs]:Io}]]]
;var bp=[3,js,"LaunchTemplateInstanceMetadataOptionsRequest",0,[Qe,We,Ue,_e,ut],[0,1,0,0,0]]
;var Dp=[3,js,"LaunchTemplateInstanceNetworkInterfaceSpecification",0,[s,d,se,pe,re,Ge,Ct,Xe,Ye,un,On,wn,Sa,la,sn,vt,lt,It,dt,Bn,be,X,ye],[[2,{
[Br]:"AssociateCarrierIpAddress",[Zs]:"associateCarrierIpAddress"}],[2,{[Br]:"AssociatePublicIpAddress",
[Zs]:"associatePublicIpAddress"}],[2,{[Br]:"DeleteOnTermination",[Zs]:Mr}],[0,{[Br]:"Description",[Zs]:Nr}],[1,{
[Br]:"DeviceIndex",[Zs]:Lr}],[()=>hd,{[Br]:"GroupSet",[Zs]:Xr}],[0,{[Br]:"InterfaceType",[Zs]:go}],[1,{
[Br]:"Ipv6AddressCount",[Zs]:"ipv6AddressCount"}],[()=>Ed,{[Br]:"Ipv6AddressesSet",[Zs]:io}],[0,{
[Br]:"NetworkInterfaceId",[Zs]:Qo}],[0,{[Br]:"PrivateIpAddress",[Zs]:cs}],[()=>yl,{[Br]:"PrivateIpAddressesSet",[Zs]:is
}],[1,{[Br]:"SecondaryPrivateIpAddressCount",[Zs]:"secondaryPrivateIpAddressCount"}],[0,{[Br]:"SubnetId",[Zs]:bs}],[1,{
[Br]:"NetworkCardIndex",[Zs]:Wo}],[()=>Hd,{[Br]:"Ipv4PrefixSet",[Zs]:mo}],[1,{[Br]:"Ipv4PrefixCount",
[Zs]:"ipv4PrefixCount"}],[()=>_d,{[Br]:"Ipv6PrefixSet",[Zs]:vo}],[1,{[Br]:"Ipv6PrefixCount",[Zs]:"ipv6PrefixCount"
}],[2,{[Br]:"PrimaryIpv6",[Zs]:"primaryIpv6"}],[()=>lp,{[Br]:"EnaSrdSpecification",[Zs]:Fr}],[()=>Ii,{
[Br]:"ConnectionTrackingSpecification",[Zs]:"connectionTrackingSpecification"}],[1,{[Br]:"EnaQueueCount",[Zs]:wr}]]]
;var Lp=[3,js,"LaunchTemplateInstanceNetworkInterfaceSpecificationRequest",0,[s,d,se,pe,re,Ge,Ct,Xe,Ye,un,On,wn,Sa,la,sn,vt,lt,It,dt,Bn,be,X,ye],[2,2,2,0,1,[()=>Ll,{
[Zs]:ta}],0,1,[()=>Nd,0],0,0,[()=>yl,0],1,0,1,[()=>Ud,{[Zs]:St}],1,[()=>zd,{[Zs]:mt}],1,2,()=>ac,()=>mi,1]]
;var Rp=[3,js,"LaunchTemplateInstanceSecondaryInterfaceSpecification",0,[se,re,wn,xn,ga,Ct,sn],[[2,{
[Br]:"DeleteOnTermination",[Zs]:Mr}],[1,{[Br]:"DeviceIndex",[Zs]:Lr}],[()=>bl,{[Br]:"PrivateIpAddressesSet",[Zs]:is
}],[1,{[Br]:"PrivateIpAddressCount",[Zs]:"privateIpAddressCount"}],[0,{[Br]:"SecondarySubnetId",[Zs]:Rs}],[0,{
[Br]:"InterfaceType",[Zs]:go}],[1,{[Br]:"NetworkCardIndex",[Zs]:Wo}]]]
;var Mp=[3,js,"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest",0,[se,re,wn,xn,ga,Ct,sn],[2,1,[()=>Dl,{
[Zs]:On}],1,0,0,1]];var Ep=[3,js,"LaunchTemplateLicenseConfiguration",0,[Lt],[[0,{[Br]:"LicenseConfigurationArn",[Zs]:bo
}]]];var Np=[3,js,"LaunchTemplateLicenseConfigurationRequest",0,[Lt],[0]]
;var kp=[3,js,"LaunchTemplateNetworkPerformanceOptions",0,[G],[[0,{[Br]:"BandwidthWeighting",[Zs]:mr}]]]
;var xp=[3,js,"LaunchTemplateNetworkPerformanceOptionsRequest",0,[G],[0]]
;var Op=[3,js,"LaunchTemplatePlacement",0,[f,T,h,Fe,He,Ea,ea,Ke,qn,qe],[[0,{[Br]:"AvailabilityZone",[Zs]:tr}],[0,{
[Br]:"AvailabilityZoneId",[Zs]:nr}],[0,{[Br]:"Affinity",[Zs]:rr}],[0,{[Br]:"GroupName",[Zs]:Yr}],[0,{[Br]:"HostId",
[Zs]:eo}],[0,{[Br]:"Tenancy",[Zs]:ws}],[0,{[Br]:"SpreadDomain",[Zs]:gs}],[0,{[Br]:"HostResourceGroupArn",[Zs]:ro}],[1,{
[Br]:"PartitionNumber",[Zs]:ps}],[0,{[Br]:"GroupId",[Zs]:jr}]]]
;var wp=[3,js,"LaunchTemplatePlacementRequest",0,[f,T,h,Fe,He,Ea,ea,Ke,qn,qe],[0,0,0,0,0,0,0,0,1,0]]
;var Bp=[3,js,"LaunchTemplatePrivateDnsNameOptions",0,[Ze,Ae,Ce],[[0,{[Br]:"HostnameType",[Zs]:so}],[2,{
[Br]:"EnableResourceNameDnsARecord",[Zs]:Vr}],[2,{[Br]:"EnableResourceNameDnsAAAARecord",[Zs]:Gr}]]]
;var Gp=[3,js,"LaunchTemplatePrivateDnsNameOptionsRequest",0,[Ze,Ae,Ce],[0,2,2]]
;var Vp=[3,js,"LaunchTemplatesMonitoring",0,[Ne,Ut],[[2,{[Br]:"Enabled",[Zs]:Kr}],[()=>dl,{[Br]:"MetricCategoryIdSet",
[Zs]:xo}]]];var qp=[3,js,"LaunchTemplatesMonitoringRequest",0,[Ne,Ut],[2,[()=>dl,{[Zs]:"MetricCategoryId"}]]]
;var Fp=[3,js,"LaunchTemplateSpotMarketOptions",0,[jt,pa,R,Za,rt],[[0,{[Br]:"MaxPrice",[Zs]:"maxPrice"}],[0,{
[Br]:"SpotInstanceType",[Zs]:"spotInstanceType"}],[1,{[Br]:"BlockDurationMinutes",[Zs]:"blockDurationMinutes"}],[4,{
[Br]:"ValidUntil",[Zs]:"validUntil"}],[0,{[Br]:"InstanceInterruptionBehavior",[Zs]:"instanceInterruptionBehavior"}]]]
;var Up=[3,js,"LaunchTemplateSpotMarketOptionsRequest",0,[jt,pa,R,Za,rt],[0,0,1,4,0]]
;var Hp=[3,js,"LaunchTemplateTagSpecification",0,[Xn,Ca],[[0,{[Br]:"ResourceType",[Zs]:Ss}],[()=>wl,{[Br]:"TagSet",
[Zs]:xs}]]];var zp=[3,js,wt,0,[Xn,Ca],[0,[()=>wl,{[Zs]:Ma}]]];var _p=[3,js,Bt,0,[xt,Ot,_a,Fa,$,V,ce,kt,An],[[0,{
[Br]:"LaunchTemplateId",[Zs]:Ro}],[0,{[Br]:"LaunchTemplateName",[Zs]:Mo}],[1,{[Br]:"VersionNumber",[Zs]:zs}],[0,{
[Br]:"VersionDescription",[Zs]:"versionDescription"}],[4,{[Br]:"CreateTime",[Zs]:Ar}],[0,{[Br]:"CreatedBy",[Zs]:vr
}],[2,{[Br]:"DefaultVersion",[Zs]:"defaultVersion"}],[()=>Mu,{[Br]:"LaunchTemplateData",[Zs]:"launchTemplateData"
}],[()=>vu,{[Br]:"Operator",[Zs]:ns}]]];var Wp=[3,js,"LicenseConfiguration",0,[Lt],[[0,{[Br]:"LicenseConfigurationArn",
[Zs]:bo}]]];var Kp=[3,js,Vt,0,[g,"TotalMediaMemoryInMiB"],[[()=>ul,{[Br]:"Accelerators",[Zs]:ar}],[1,{
[Br]:"TotalMediaMemoryInMiB",[Zs]:"totalMediaMemoryInMiB"}]]];var Qp=[3,js,"MediaDeviceInfo",0,[te,rn,tn,_t],[[1,{
[Br]:"Count",[Zs]:Dr}],[0,{[Br]:"Name",[Zs]:_o}],[0,{[Br]:"Manufacturer",[Zs]:Uo}],[()=>Zp,{[Br]:"MemoryInfo",[Zs]:wo
}]]];var Zp=[3,js,"MediaDeviceMemoryInfo",0,[sa],[[1,{[Br]:"SizeInMiB",[Zs]:ys}]]];var jp=[3,js,Ht,0,[Gt,en],[[1,{
[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",[Zs]:Fo}]]];var Yp=[3,js,"MemoryGiBPerVCpuRequest",0,[Gt,en],[1,1]]
;var Xp=[3,js,_t,0,[sa],[[1,{[Br]:"SizeInMiB",[Zs]:ys}]]];var $p=[3,js,Wt,0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo}],[1,{
[Br]:"Max",[Zs]:Fo}]]];var Jp=[3,js,"MemoryMiBRequest",0,[Gt,en],[1,1],1]
;var eu=[3,js,"ModifyLaunchTemplateRequest",0,[ie,j,xt,Ot,ce],[2,[0,4],0,0,[0,{[Zs]:"SetDefaultVersion"}]]]
;var tu=[3,js,"ModifyLaunchTemplateResult",0,[Nt],[[()=>tp,{[Br]:"LaunchTemplate",[Zs]:Lo}]]]
;var nu=[3,js,an,0,[Ut,ha],[[()=>dl,{[Br]:"MetricCategoryIdSet",[Zs]:xo}],[0,{[Br]:"State",[Zs]:Ms}]]]
;var au=[3,js,on,0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",[Zs]:Fo}]]]
;var ru=[3,js,"NetworkBandwidthGbpsRequest",0,[Gt,en],[1,1]]
;var ou=[3,js,"NetworkCardInfo",0,[sn,vn,Kt,"AdditionalFlexibleNetworkInterfaces","BaselineBandwidthInGbps","PeakBandwidthInGbps","DefaultEnaQueueCountPerInterface","MaximumEnaQueueCount","MaximumEnaQueueCountPerInterface","InterfaceTypes"],[[1,{
[Br]:"NetworkCardIndex",[Zs]:Wo}],[0,{[Br]:"NetworkPerformance",[Zs]:Yo}],[1,{[Br]:"MaximumNetworkInterfaces",[Zs]:Bo
}],[1,{[Br]:"AdditionalFlexibleNetworkInterfaces",[Zs]:"additionalFlexibleNetworkInterfaces"}],[1,{
[Br]:"BaselineBandwidthInGbps",[Zs]:"baselineBandwidthInGbps"}],[1,{[Br]:"PeakBandwidthInGbps",
[Zs]:"peakBandwidthInGbps"}],[1,{[Br]:"DefaultEnaQueueCountPerInterface",[Zs]:"defaultEnaQueueCountPerInterface"}],[1,{
[Br]:"MaximumEnaQueueCount",[Zs]:"maximumEnaQueueCount"}],[1,{[Br]:"MaximumEnaQueueCountPerInterface",
[Zs]:"maximumEnaQueueCountPerInterface"}],[()=>Il,{[Br]:"InterfaceTypeSet",[Zs]:"interfaceTypeSet"}]]]
;var su=[3,js,ln,0,[vn,Kt,"MaximumNetworkCards","DefaultNetworkCardIndex","NetworkCards","Ipv4AddressesPerInterface","Ipv6AddressesPerInterface","Ipv6Supported",Me,"EfaSupported",fe,"EncryptionInTransitSupported","EnaSrdSupported","BandwidthWeightings","FlexibleEnaQueuesSupport",Y,"SecondaryNetworkSupported","MaximumSecondaryNetworkInterfaces","Ipv4AddressesPerSecondaryInterface"],[[0,{
[Br]:"NetworkPerformance",[Zs]:Yo}],[1,{[Br]:"MaximumNetworkInterfaces",[Zs]:Bo}],[1,{[Br]:"MaximumNetworkCards",
[Zs]:"maximumNetworkCards"}],[1,{[Br]:"DefaultNetworkCardIndex",[Zs]:"defaultNetworkCardIndex"}],[()=>ll,{
[Br]:"NetworkCards",[Zs]:"networkCards"}],[1,{[Br]:"Ipv4AddressesPerInterface",[Zs]:"ipv4AddressesPerInterface"}],[1,{
[Br]:"Ipv6AddressesPerInterface",[Zs]:"ipv6AddressesPerInterface"}],[2,{[Br]:"Ipv6Supported",[Zs]:"ipv6Supported"}],[0,{
[Br]:"EnaSupport",[Zs]:_r}],[2,{[Br]:"EfaSupported",[Zs]:"efaSupported"}],[()=>$i,{[Br]:"EfaInfo",[Zs]:"efaInfo"}],[2,{
[Br]:"EncryptionInTransitSupported",[Zs]:"encryptionInTransitSupported"}],[2,{[Br]:"EnaSrdSupported",
[Zs]:"enaSrdSupported"}],[()=>Ju,{[Br]:"BandwidthWeightings",[Zs]:"bandwidthWeightings"}],[0,{
[Br]:"FlexibleEnaQueuesSupport",[Zs]:"flexibleEnaQueuesSupport"}],[()=>bi,{[Br]:"ConnectionTrackingConfiguration",
[Zs]:Cr}],[2,{[Br]:"SecondaryNetworkSupported",[Zs]:"secondaryNetworkSupported"}],[1,{
[Br]:"MaximumSecondaryNetworkInterfaces",[Zs]:"maximumSecondaryNetworkInterfaces"}],[1,{
[Br]:"Ipv4AddressesPerSecondaryInterface",[Zs]:"ipv4AddressesPerSecondaryInterface"}]]];var iu=[3,js,pn,0,[Gt,en],[[1,{
[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",[Zs]:Fo}]]];var cu=[3,js,"NetworkInterfaceCountRequest",0,[Gt,en],[1,1]]
;var pu=[3,js,"NeuronDeviceCoreInfo",0,[te,"Version"],[[1,{[Br]:"Count",[Zs]:Dr}],[1,{[Br]:"Version",[Zs]:"version"}]]]
;var uu=[3,js,"NeuronDeviceInfo",0,[te,rn,"CoreInfo",_t],[[1,{[Br]:"Count",[Zs]:Dr}],[0,{[Br]:"Name",[Zs]:_o}],[()=>pu,{
[Br]:"CoreInfo",[Zs]:"coreInfo"}],[()=>du,{[Br]:"MemoryInfo",[Zs]:wo}]]]
;var du=[3,js,"NeuronDeviceMemoryInfo",0,[sa],[[1,{[Br]:"SizeInMiB",[Zs]:ys}]]]
;var lu=[3,js,In,0,["NeuronDevices","TotalNeuronDeviceMemoryInMiB"],[[()=>ml,{[Br]:"NeuronDevices",[Zs]:"neuronDevices"
}],[1,{[Br]:"TotalNeuronDeviceMemoryInMiB",[Zs]:"totalNeuronDeviceMemoryInMiB"}]]]
;var Iu=[3,js,fn,0,["SupportedVersions"],[[()=>vl,{[Br]:"SupportedVersions",[Zs]:"supportedVersions"}]]]
;var mu=[3,js,"OperatorRequest",0,[bn],[0]];var vu=[3,js,"OperatorResponse",0,["Managed",bn,"HiddenByDefault"],[[2,{
[Br]:"Managed",[Zs]:"managed"}],[0,{[Br]:"Principal",[Zs]:"principal"}],[2,{[Br]:"HiddenByDefault",
[Zs]:"hiddenByDefault"}]]];var Su=[3,js,"PerformanceFactorReference",0,[et],[[0,{[Br]:"InstanceFamily",
[Zs]:"instanceFamily"}]]];var fu=[3,js,"PerformanceFactorReferenceRequest",0,[et],[0]]
;var Tu=[3,js,Un,0,[T,h,Fe,qn,He,Ea,ea,Ke,qe,f],[[0,{[Br]:"AvailabilityZoneId",[Zs]:nr}],[0,{[Br]:"Affinity",[Zs]:rr
}],[0,{[Br]:"GroupName",[Zs]:Yr}],[1,{[Br]:"PartitionNumber",[Zs]:ps}],[0,{[Br]:"HostId",[Zs]:eo}],[0,{[Br]:"Tenancy",
[Zs]:ws}],[0,{[Br]:"SpreadDomain",[Zs]:gs}],[0,{[Br]:"HostResourceGroupArn",[Zs]:ro}],[0,{[Br]:"GroupId",[Zs]:jr}],[0,{
[Br]:"AvailabilityZone",[Zs]:tr}]]];var gu=[3,js,kn,0,["SupportedStrategies"],[[()=>gl,{[Br]:"SupportedStrategies",
[Zs]:"supportedStrategies"}]]];var hu=[3,js,Vn,0,[pe,Vn],[[0,{[Br]:"Description",[Zs]:Nr}],[0,{[Br]:"PrefixListId",
[Zs]:"prefixListId"}]]];var yu=[3,js,Mn,0,[Ze,Ae,Ce],[[0,{[Br]:"HostnameType",[Zs]:so}],[2,{
[Br]:"EnableResourceNameDnsARecord",[Zs]:Vr}],[2,{[Br]:"EnableResourceNameDnsAAAARecord",[Zs]:Gr}]]]
;var Cu=[3,js,"PrivateDnsNameOptionsResponse",0,[Ze,Ae,Ce],[[0,{[Br]:"HostnameType",[Zs]:so}],[2,{
[Br]:"EnableResourceNameDnsARecord",[Zs]:Vr}],[2,{[Br]:"EnableResourceNameDnsAAAARecord",[Zs]:Gr}]]]
;var Au=[3,js,"PrivateIpAddressSpecification",0,[Hn,On],[[2,{[Br]:"Primary",[Zs]:ls}],[0,{[Br]:"PrivateIpAddress",
[Zs]:cs}]]];var Pu=[3,js,Gn,0,["SupportedArchitectures","SustainedClockSpeedInGhz","SupportedFeatures",tn],[[()=>$u,{
[Br]:"SupportedArchitectures",[Zs]:"supportedArchitectures"}],[1,{[Br]:"SustainedClockSpeedInGhz",
[Zs]:"sustainedClockSpeedInGhz"}],[()=>xl,{[Br]:"SupportedFeatures",[Zs]:"supportedFeatures"}],[0,{[Br]:"Manufacturer",
[Zs]:Uo}]]];var bu=[3,js,"ProductCode",0,["ProductCodeId","ProductCodeType"],[[0,{[Br]:"ProductCode",[Zs]:"productCode"
}],[0,{[Br]:"Type",[Zs]:Gs}]]]
;var Du=[3,js,"RequestLaunchTemplateData",0,[Pt,Te,ot,L,dn,it,gt,Dt,an,Un,_n,ae,st,xa,Da,Ie,me,na,aa,ct,Z,H,K,Mt,ze,Qt,he,ft,Rn,Zt,ne,An,mn,ua],[0,2,()=>gp,[()=>Qd,{
[Zs]:D}],[()=>$d,{[Zs]:"NetworkInterface"}],0,0,0,[()=>qp,0],()=>wp,0,2,0,[()=>Js,0],[()=>sl,{[Zs]:La}],[()=>ud,{[Zs]:le
}],[()=>Zd,{[Zs]:"ElasticInferenceAccelerator"}],[()=>Ll,{[Zs]:ta}],[()=>Ml,{[Zs]:ra
}],()=>Ap,()=>Pi,()=>ip,()=>rp,[()=>nl,{[Zs]:"LicenseSpecification"
}],()=>fp,()=>bp,()=>vp,[()=>qc,0],()=>Gp,()=>yp,2,()=>mu,()=>xp,[()=>el,{[Zs]:"SecondaryInterface"}]]]
;var Lu=[3,js,"Reservation",0,["ReservationId",Cn,"RequesterId",Ge,"Instances"],[[0,{[Br]:"ReservationId",
[Zs]:"reservationId"}],[0,{[Br]:"OwnerId",[Zs]:ts}],[0,{[Br]:"RequesterId",[Zs]:"requesterId"}],[()=>gd,{
[Br]:"GroupSet",[Zs]:Xr}],[()=>xd,{[Br]:"InstancesSet",[Zs]:"instancesSet"}]]];var Ru=[3,js,Zn,0,[J,nn],[[0,{
[Br]:"Code",[Zs]:Pr}],[0,{[Br]:"Message",[Zs]:Ho}]]]
;var Mu=[3,js,"ResponseLaunchTemplateData",0,[Pt,Te,ot,L,dn,it,gt,Dt,an,Un,_n,ae,st,xa,Da,Ie,me,na,aa,ct,Z,H,K,Mt,ze,Qt,he,ft,Rn,Zt,ne,An,mn,ua],[[0,{
[Br]:"KernelId",[Zs]:Co}],[2,{[Br]:"EbsOptimized",[Zs]:xr}],[()=>Tp,{[Br]:"IamInstanceProfile",[Zs]:uo}],[()=>Kd,{
[Br]:"BlockDeviceMappingSet",[Zs]:"blockDeviceMappingSet"}],[()=>Xd,{[Br]:"NetworkInterfaceSet",[Zs]:Zo}],[0,{
[Br]:"ImageId",[Zs]:lo}],[0,{[Br]:"InstanceType",[Zs]:To}],[0,{[Br]:"KeyName",[Zs]:Po}],[()=>Vp,{[Br]:"Monitoring",
[Zs]:zo}],[()=>Op,{[Br]:"Placement",[Zs]:ds}],[0,{[Br]:"RamDiskId",[Zs]:"ramDiskId"}],[2,{[Br]:"DisableApiTermination",
[Zs]:"disableApiTermination"}],[0,{[Br]:"InstanceInitiatedShutdownBehavior",[Zs]:"instanceInitiatedShutdownBehavior"
}],[()=>Js,{[Br]:"UserData",[Zs]:"userData"}],[()=>ol,{[Br]:"TagSpecificationSet",[Zs]:"tagSpecificationSet"}],[()=>dd,{
[Br]:"ElasticGpuSpecificationSet",[Zs]:"elasticGpuSpecificationSet"}],[()=>jd,{[Br]:"ElasticInferenceAcceleratorSet",
[Zs]:"elasticInferenceAcceleratorSet"}],[()=>Ul,{[Br]:"SecurityGroupIdSet",[Zs]:"securityGroupIdSet"}],[()=>Ul,{
[Br]:"SecurityGroupSet",[Zs]:"securityGroupSet"}],[()=>Cp,{[Br]:"InstanceMarketOptions",[Zs]:"instanceMarketOptions"
}],[()=>Ai,{[Br]:"CreditSpecification",[Zs]:"creditSpecification"}],[()=>sp,{[Br]:"CpuOptions",[Zs]:fr}],[()=>op,{
[Br]:"CapacityReservationSpecification",[Zs]:hr}],[()=>tl,{[Br]:"LicenseSet",[Zs]:Do}],[()=>Sp,{
[Br]:"HibernationOptions",[Zs]:to}],[()=>Pp,{[Br]:"MetadataOptions",[Zs]:Go}],[()=>mp,{[Br]:"EnclaveOptions",[Zs]:Or
}],[()=>Vc,{[Br]:"InstanceRequirements",[Zs]:"instanceRequirements"}],[()=>Bp,{[Br]:"PrivateDnsNameOptions",[Zs]:rs
}],[()=>hp,{[Br]:"MaintenanceOptions",[Zs]:Vo}],[2,{[Br]:"DisableApiStop",[Zs]:"disableApiStop"}],[()=>vu,{
[Br]:"Operator",[Zs]:ns}],[()=>kp,{[Br]:"NetworkPerformanceOptions",[Zs]:jo}],[()=>Jd,{[Br]:"SecondaryInterfaceSet",
[Zs]:As}]]]
;var Eu=[3,js,fa,0,["HighestFindingSeverityLabel","FindingScanDate","InformationalFixAvailableSince","LowFixAvailableSince","MediumFixAvailableSince","HighFixAvailableSince","CriticalFixAvailableSince"],[[0,{
[Br]:"HighestFindingSeverityLabel",[Zs]:"highestFindingSeverityLabel"}],[4,{[Br]:"FindingScanDate",
[Zs]:"findingScanDate"}],[4,{[Br]:"InformationalFixAvailableSince",[Zs]:"informationalFixAvailableSince"}],[4,{
[Br]:"LowFixAvailableSince",[Zs]:"lowFixAvailableSince"}],[4,{[Br]:"MediumFixAvailableSince",
[Zs]:"mediumFixAvailableSince"}],[4,{[Br]:"HighFixAvailableSince",[Zs]:"highFixAvailableSince"}],[4,{
[Br]:"CriticalFixAvailableSince",[Zs]:"criticalFixAvailableSince"}]]];var Nu=[3,js,ia,0,[On],[[0,{
[Br]:"PrivateIpAddress",[Zs]:cs}]]];var ku=[3,js,"SecondaryInterfacePrivateIpAddressSpecificationRequest",0,[On],[0]]
;var xu=[3,js,ra,0,[qe,"IpPermissionsEgress",Ca,Ua,"SecurityGroupArn",Cn,Fe,pe,"IpPermissions"],[[0,{[Br]:"GroupId",
[Zs]:jr}],[()=>qd,{[Br]:"IpPermissionsEgress",[Zs]:"ipPermissionsEgress"}],[()=>wl,{[Br]:"TagSet",[Zs]:xs}],[0,{
[Br]:"VpcId",[Zs]:Us}],[0,{[Br]:"SecurityGroupArn",[Zs]:"securityGroupArn"}],[0,{[Br]:"OwnerId",[Zs]:ts}],[0,{
[Br]:"GroupName",[Zs]:Yr}],[0,{[Br]:"GroupDescription",[Zs]:"groupDescription"}],[()=>qd,{[Br]:"IpPermissions",
[Zs]:"ipPermissions"}]]];var Ou=[3,js,Ta,0,[J,nn],[[0,{[Br]:"Code",[Zs]:Pr}],[0,{[Br]:"Message",[Zs]:Ho}]]]
;var wu=[3,js,"Subnet",0,[T,"EnableLniAtDeviceIndex","MapCustomerOwnedIpOnLaunch","CustomerOwnedIpv4Pool",Cn,"AssignIpv6AddressOnCreation","Ipv6CidrBlockAssociationSet",Ca,"SubnetArn",hn,"EnableDns64","Ipv6Native",Mn,O,ka,la,ha,Ua,"CidrBlock","AvailableIpAddressCount",f,"DefaultForAz","MapPublicIpOnLaunch"],[[0,{
[Br]:"AvailabilityZoneId",[Zs]:nr}],[1,{[Br]:"EnableLniAtDeviceIndex",[Zs]:"enableLniAtDeviceIndex"}],[2,{
[Br]:"MapCustomerOwnedIpOnLaunch",[Zs]:"mapCustomerOwnedIpOnLaunch"}],[0,{[Br]:"CustomerOwnedIpv4Pool",
[Zs]:"customerOwnedIpv4Pool"}],[0,{[Br]:"OwnerId",[Zs]:ts}],[2,{[Br]:"AssignIpv6AddressOnCreation",
[Zs]:"assignIpv6AddressOnCreation"}],[()=>Nl,{[Br]:"Ipv6CidrBlockAssociationSet",[Zs]:"ipv6CidrBlockAssociationSet"
}],[()=>wl,{[Br]:"TagSet",[Zs]:xs}],[0,{[Br]:"SubnetArn",[Zs]:"subnetArn"}],[0,{[Br]:"OutpostArn",[Zs]:es}],[2,{
[Br]:"EnableDns64",[Zs]:"enableDns64"}],[2,{[Br]:"Ipv6Native",[Zs]:"ipv6Native"}],[()=>yu,{
[Br]:"PrivateDnsNameOptionsOnLaunch",[Zs]:"privateDnsNameOptionsOnLaunch"}],[()=>pi,{[Br]:"BlockPublicAccessStates",
[Zs]:"blockPublicAccessStates"}],[0,{[Br]:"Type",[Zs]:Gs}],[0,{[Br]:"SubnetId",[Zs]:bs}],[0,{[Br]:"State",[Zs]:Ms}],[0,{
[Br]:"VpcId",[Zs]:Us}],[0,{[Br]:"CidrBlock",[Zs]:"cidrBlock"}],[1,{[Br]:"AvailableIpAddressCount",
[Zs]:"availableIpAddressCount"}],[0,{[Br]:"AvailabilityZone",[Zs]:tr}],[2,{[Br]:"DefaultForAz",[Zs]:"defaultForAz"
}],[2,{[Br]:"MapPublicIpOnLaunch",[Zs]:"mapPublicIpOnLaunch"}]]]
;var Bu=[3,js,"SubnetCidrBlockState",0,[ha,"StatusMessage"],[[0,{[Br]:"State",[Zs]:Ms}],[0,{[Br]:"StatusMessage",
[Zs]:"statusMessage"}]]]
;var Gu=[3,js,"SubnetIpv6CidrBlockAssociation",0,["AssociationId","Ipv6CidrBlock","Ipv6CidrBlockState","Ipv6AddressAttribute","IpSource"],[[0,{
[Br]:"AssociationId",[Zs]:"associationId"}],[0,{[Br]:"Ipv6CidrBlock",[Zs]:"ipv6CidrBlock"}],[()=>Bu,{
[Br]:"Ipv6CidrBlockState",[Zs]:"ipv6CidrBlockState"}],[0,{[Br]:"Ipv6AddressAttribute",[Zs]:"ipv6AddressAttribute"}],[0,{
[Br]:"IpSource",[Zs]:"ipSource"}]]];var Vu=[3,js,Ma,0,["Key",Ga],[[0,{[Br]:"Key",[Zs]:"key"}],[0,{[Br]:"Value",
[Zs]:"value"}]]];var qu=[3,js,La,0,[Xn,Ca],[[0,{[Br]:"ResourceType",[Zs]:Ss}],[()=>wl,{[Zs]:Ma}]]]
;var Fu=[3,js,Pa,0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",[Zs]:Fo}]]]
;var Uu=[3,js,"TotalLocalStorageGBRequest",0,[Gt,en],[1,1]]
;var Hu=[3,js,"UserIdGroupPair",0,[pe,"UserId",Fe,qe,Ua,"VpcPeeringConnectionId","PeeringStatus"],[[0,{
[Br]:"Description",[Zs]:Nr}],[0,{[Br]:"UserId",[Zs]:"userId"}],[0,{[Br]:"GroupName",[Zs]:Yr}],[0,{[Br]:"GroupId",[Zs]:jr
}],[0,{[Br]:"VpcId",[Zs]:Us}],[0,{[Br]:"VpcPeeringConnectionId",[Zs]:"vpcPeeringConnectionId"}],[0,{
[Br]:"PeeringStatus",[Zs]:"peeringStatus"}]]];var zu=[3,js,"ValidationError",0,[J,nn],[[0,{[Br]:"Code",[Zs]:Pr}],[0,{
[Br]:"Message",[Zs]:Ho}]]];var _u=[3,js,"ValidationWarning",0,["Errors"],[[()=>Id,{[Br]:"ErrorSet",[Zs]:"errorSet"}]]]
;var Wu=[3,js,"VCpuCountRange",0,[Gt,en],[[1,{[Br]:"Min",[Zs]:Eo}],[1,{[Br]:"Max",[Zs]:Fo}]]]
;var Ku=[3,js,"VCpuCountRangeRequest",0,[Gt,en],[1,1],1]
;var Qu=[3,js,qa,0,["DefaultVCpus","DefaultCores","DefaultThreadsPerCore","ValidCores","ValidThreadsPerCore"],[[1,{
[Br]:"DefaultVCpus",[Zs]:"defaultVCpus"}],[1,{[Br]:"DefaultCores",[Zs]:"defaultCores"}],[1,{
[Br]:"DefaultThreadsPerCore",[Zs]:"defaultThreadsPerCore"}],[()=>nd,{[Br]:"ValidCores",[Zs]:"validCores"}],[()=>Gl,{
[Br]:"ValidThreadsPerCore",[Zs]:"validThreadsPerCore"}]]];var Zu=[1,js,"AcceleratorManufacturerSet",0,[0,{[Zs]:yo}]]
;var ju=[1,js,"AcceleratorNameSet",0,[0,{[Zs]:yo}]];var Yu=[1,js,"AcceleratorTypeSet",0,[0,{[Zs]:yo}]]
;var Xu=[1,js,"AllowedInstanceTypeSet",0,[0,{[Zs]:yo}]];var $u=[1,js,"ArchitectureTypeList",0,[0,{[Zs]:yo}]]
;var Ju=[1,js,"BandwidthWeightingTypeList",0,[0,{[Zs]:yo}]];var ed=[1,js,"BlockDeviceMappingList",0,[()=>ci,{[Zs]:yo}]]
;var td=[1,js,"BootModeTypeList",0,[0,{[Zs]:yo}]];var nd=[1,js,"CoreCountList",0,[1,{[Zs]:yo}]]
;var ad=[1,js,"CpuManufacturerSet",0,[0,{[Zs]:yo}]]
;var rd=[1,js,"DeleteLaunchTemplateVersionsResponseErrorSet",0,[()=>Mi,{[Zs]:yo}]]
;var od=[1,js,"DeleteLaunchTemplateVersionsResponseSuccessSet",0,[()=>Ei,{[Zs]:yo}]]
;var sd=[1,js,"DiskInfoList",0,[()=>Ki,{[Zs]:yo}]];var cd=[1,js,"EbsCardInfoList",0,[()=>Zi,{[Zs]:yo}]]
;var pd=[1,js,"ElasticGpuAssociationList",0,[()=>Ji,{[Zs]:yo}]];var ud=[1,js,"ElasticGpuSpecificationList",0,[()=>ec,{
[Zs]:le}]];var dd=[1,js,"ElasticGpuSpecificationResponseList",0,[()=>tc,{[Zs]:yo}]]
;var ld=[1,js,"ElasticInferenceAcceleratorAssociationList",0,[()=>nc,{[Zs]:yo}]];var Id=[1,js,"ErrorSet",0,[()=>zu,{
[Zs]:yo}]];var md=[1,js,"ExcludedInstanceTypeSet",0,[0,{[Zs]:yo}]];var vd=[1,js,"ExecutableByStringList",0,[0,{[Zs]:ue
}]];var Sd=[1,js,"FilterList",0,[()=>sc,{[Zs]:Be}]];var fd=[1,js,"FpgaDeviceInfoList",0,[()=>ic,{[Zs]:yo}]]
;var Td=[1,js,"GpuDeviceInfoList",0,[()=>lc,{[Zs]:yo}]];var gd=[1,js,"GroupIdentifierList",0,[()=>vc,{[Zs]:yo}]]
;var hd=[1,js,"GroupIdStringList",0,[0,{[Zs]:jr}]];var yd=[1,js,"GroupNameStringList",0,[0,{[Zs]:Fe}]]
;var Cd=[1,js,"ImageIdStringList",0,[0,{[Zs]:it}]];var Ad=[1,js,"ImageList",0,[()=>Tc,{[Zs]:yo}]]
;var Pd=[1,js,"ImageWatermarkList",0,[()=>gc,{[Zs]:yo}]];var bd=[1,js,"InferenceDeviceInfoList",0,[()=>yc,0]]
;var Dd=[1,js,"InstanceBlockDeviceMappingList",0,[()=>Dc,{[Zs]:yo}]];var Ld=[1,js,"InstanceGenerationSet",0,[0,{[Zs]:yo
}]];var Rd=[1,js,"InstanceIdStringList",0,[0,{[Zs]:nt}]];var Md=[1,js,"InstanceIpv4PrefixList",0,[()=>Lc,{[Zs]:yo}]]
;var Ed=[1,js,"InstanceIpv6AddressList",0,[()=>Rc,{[Zs]:yo}]];var Nd=[1,js,"InstanceIpv6AddressListRequest",0,[()=>Mc,{
[Zs]:at}]];var kd=[1,js,"InstanceIpv6PrefixList",0,[()=>Ec,{[Zs]:yo}]];var xd=[1,js,"InstanceList",0,[()=>Ac,{[Zs]:yo}]]
;var Od=[1,js,"InstanceNetworkInterfaceList",0,[()=>xc,{[Zs]:yo}]]
;var wd=[1,js,"InstancePrivateIpAddressList",0,[()=>Gc,{[Zs]:yo}]]
;var Bd=[1,js,"InstanceSecondaryInterfaceList",0,[()=>Fc,{[Zs]:yo}]]
;var Gd=[1,js,"InstanceSecondaryInterfacePrivateIpAddressList",0,[()=>Hc,{[Zs]:yo}]]
;var Vd=[1,js,"InstanceTypeInfoList",0,[()=>Wc,{[Zs]:yo}]];var qd=[1,js,"IpPermissionList",0,[()=>Zc,{[Zs]:yo}]]
;var Fd=[1,js,"IpRangeList",0,[()=>jc,{[Zs]:yo}]];var Ud=[1,js,"Ipv4PrefixList",0,[()=>Yc,{[Zs]:yo}]]
;var Hd=[1,js,"Ipv4PrefixListResponse",0,[()=>Xc,{[Zs]:yo}]];var zd=[1,js,"Ipv6PrefixList",0,[()=>$c,{[Zs]:yo}]]
;var _d=[1,js,"Ipv6PrefixListResponse",0,[()=>Jc,{[Zs]:yo}]];var Wd=[1,js,"Ipv6RangeList",0,[()=>ep,{[Zs]:yo}]]
;var Kd=[1,js,"LaunchTemplateBlockDeviceMappingList",0,[()=>np,{[Zs]:yo}]]
;var Qd=[1,js,"LaunchTemplateBlockDeviceMappingRequestList",0,[()=>ap,{[Zs]:D}]]
;var Zd=[1,js,"LaunchTemplateElasticInferenceAcceleratorList",0,[()=>up,{[Zs]:yo}]]
;var jd=[1,js,"LaunchTemplateElasticInferenceAcceleratorResponseList",0,[()=>dp,{[Zs]:yo}]]
;var Yd=[1,js,"LaunchTemplateIdStringList",0,[0,{[Zs]:yo}]]
;var Xd=[1,js,"LaunchTemplateInstanceNetworkInterfaceSpecificationList",0,[()=>Dp,{[Zs]:yo}]]
;var $d=[1,js,"LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList",0,[()=>Lp,{
[Zs]:"InstanceNetworkInterfaceSpecification"}]]
;var Jd=[1,js,"LaunchTemplateInstanceSecondaryInterfaceSpecificationList",0,[()=>Rp,{[Zs]:yo}]]
;var el=[1,js,"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList",0,[()=>Mp,{
[Zs]:"InstanceSecondaryInterfaceSpecification"}]];var tl=[1,js,"LaunchTemplateLicenseList",0,[()=>Ep,{[Zs]:yo}]]
;var nl=[1,js,"LaunchTemplateLicenseSpecificationListRequest",0,[()=>Np,{[Zs]:yo}]]
;var al=[1,js,"LaunchTemplateNameStringList",0,[0,{[Zs]:yo}]];var rl=[1,js,"LaunchTemplateSet",0,[()=>tp,{[Zs]:yo}]]
;var ol=[1,js,"LaunchTemplateTagSpecificationList",0,[()=>Hp,{[Zs]:yo}]]
;var sl=[1,js,"LaunchTemplateTagSpecificationRequestList",0,[()=>zp,{[Zs]:wt}]]
;var il=[1,js,"LaunchTemplateVersionSet",0,[()=>_p,{[Zs]:yo}]];var cl=[1,js,"LicenseList",0,[()=>Wp,{[Zs]:yo}]]
;var pl=[1,js,"LocalStorageTypeSet",0,[0,{[Zs]:yo}]];var ul=[1,js,"MediaDeviceInfoList",0,[()=>Qp,{[Zs]:yo}]]
;var dl=[1,js,"MetricCategoryIdList",0,[0,{[Zs]:yo}]];var ll=[1,js,"NetworkCardInfoList",0,[()=>ou,{[Zs]:yo}]]
;var Il=[1,js,"NetworkCardInterfaceTypeList",0,[0,{[Zs]:yo}]];var ml=[1,js,"NeuronDeviceInfoList",0,[()=>uu,{[Zs]:yo}]]
;var vl=[1,js,"NitroTpmSupportedVersionsList",0,[0,{[Zs]:yo}]];var Sl=[1,js,"OwnerStringList",0,[0,{[Zs]:Pn}]]
;var fl=[1,js,"PerformanceFactorReferenceSet",0,[()=>Su,{[Zs]:yo}]]
;var Tl=[1,js,"PerformanceFactorReferenceSetRequest",0,[()=>fu,{[Zs]:yo}]]
;var gl=[1,js,"PlacementGroupStrategyList",0,[0,{[Zs]:yo}]];var hl=[1,js,"PrefixListIdList",0,[()=>hu,{[Zs]:yo}]]
;var yl=[1,js,"PrivateIpAddressSpecificationList",0,[()=>Au,{[Zs]:yo}]];var Cl=[1,js,"ProductCodeList",0,[()=>bu,{
[Zs]:yo}]];var Al=[1,js,"ReservationList",0,[()=>Lu,{[Zs]:yo}]];var Pl=[1,js,"RootDeviceTypeList",0,[0,{[Zs]:yo}]]
;var bl=[1,js,"SecondaryInterfacePrivateIpAddressSpecificationList",0,[()=>Nu,{[Zs]:yo}]]
;var Dl=[1,js,"SecondaryInterfacePrivateIpAddressSpecificationListRequest",0,[()=>ku,{[Zs]:ia}]]
;var Ll=[1,js,"SecurityGroupIdStringList",0,[0,{[Zs]:ta}]];var Rl=[1,js,"SecurityGroupList",0,[()=>xu,{[Zs]:yo}]]
;var Ml=[1,js,"SecurityGroupStringList",0,[0,{[Zs]:ra}]];var El=[1,js,"SubnetIdStringList",0,[0,{[Zs]:la}]]
;var Nl=[1,js,"SubnetIpv6CidrBlockAssociationSet",0,[()=>Gu,{[Zs]:yo}]];var kl=[1,js,"SubnetList",0,[()=>wu,{[Zs]:yo}]]
;var xl=[1,js,"SupportedAdditionalProcessorFeatureList",0,[0,{[Zs]:yo}]]
;var Ol=[1,js,"SupportedInstanceTypeSet",0,[()=>Kc,{[Zs]:yo}]];var wl=[1,js,"TagList",0,[()=>Vu,{[Zs]:yo}]]
;var Bl=[1,js,"TagSpecificationList",0,[()=>qu,{[Zs]:yo}]];var Gl=[1,js,"ThreadsPerCoreList",0,[1,{[Zs]:yo}]]
;var Vl=[1,js,"UnsupportedInstanceTypeSet",0,[()=>Kc,{[Zs]:yo}]];var ql=[1,js,"UsageClassTypeList",0,[0,{[Zs]:yo}]]
;var Fl=[1,js,"UserIdGroupPairList",0,[()=>Hu,{[Zs]:yo}]];var Ul=[1,js,"ValueStringList",0,[0,{[Zs]:yo}]]
;var Hl=[1,js,"VersionStringList",0,[0,{[Zs]:yo}]];var zl=[1,js,"VirtualizationTypeList",0,[0,{[Zs]:yo}]]
;var _l=[1,js,"WorkloadsList",0,[0,{[Zs]:yo}]];var Wl=[9,js,"CreateLaunchTemplate",0,()=>gi,()=>hi]
;var Kl=[9,js,"CreateLaunchTemplateVersion",0,()=>yi,()=>Ci];var Ql=[9,js,"DeleteLaunchTemplate",0,()=>Di,()=>Li]
;var Zl=[9,js,"DeleteLaunchTemplateVersions",0,()=>Ri,()=>Ni];var jl=[9,js,"DescribeImages",0,()=>ki,()=>xi]
;var Yl=[9,js,"DescribeInstances",0,()=>Oi,()=>wi];var Xl=[9,js,"DescribeInstanceTypes",0,()=>Bi,()=>Gi]
;var $l=[9,js,"DescribeLaunchTemplates",0,()=>Vi,()=>qi];var Jl=[9,js,"DescribeLaunchTemplateVersions",0,()=>Fi,()=>Ui]
;var eI=[9,js,"DescribeSecurityGroups",0,()=>Hi,()=>zi];var tI=[9,js,"DescribeSubnets",0,()=>_i,()=>Wi]
;var nI=[9,js,"GetConsoleOutput",0,()=>uc,()=>dc];var aI=[9,js,"ModifyLaunchTemplate",0,()=>eu,()=>tu]}};
