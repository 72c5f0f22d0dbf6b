"""The kinds of resources that moto's CloudFormation lacks, or makes behind the back of what serves them here."""

from __future__ import annotations

import uuid
from contextlib import suppress
from typing import Any

from moto.cloudformation import parsing

from ..context import Context
from .identity import ManagedPolicy, Role
from .resource import Calls, Resource


class HostedZone(Resource):
    kind = "AWS::Route53::HostedZone"

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        made = self.calls["route53"].create_hosted_zone(Name=self.properties["Name"], CallerReference=str(uuid.uuid4()))
        number = made["HostedZone"]["Id"].rpartition("/")[2]
        return number, {"Id": number, "NameServers": made["DelegationSet"]["NameServers"]}

    def unmake(self) -> None:
        self.calls["route53"].delete_hosted_zone(Id=self.physical_resource_id)


class RecordSet(Resource):
    kind = "AWS::Route53::RecordSet"

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        self._change("CREATE")
        return self.properties["Name"], {}

    def unmake(self) -> None:
        self._change("DELETE")

    def _change(self, action: str) -> None:
        given: dict[str, Any] = {"Name": self.properties["Name"], "Type": self.properties["Type"]}
        if target := self.properties.get("AliasTarget"):
            health = str(target.get("EvaluateTargetHealth", False)).lower() == "true"
            given["AliasTarget"] = {**target, "EvaluateTargetHealth": health}
        else:
            given |= {"TTL": int(self.properties["TTL"]), "ResourceRecords": [{"Value": value} for value in self.properties["ResourceRecords"]]}
        change(self, self.properties["HostedZoneId"], action, given)


class Certificate(Resource):
    """ "domain validation is handled automatically if all three of the following are true: The certificate domain is hosted in Amazon Route 53,
    the domain resides in your AWS account, and you are using DNS validation" (AWS::CertificateManager::Certificate). Its records stay when it goes."""

    kind = "AWS::CertificateManager::Certificate"

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        alternatives = {"SubjectAlternativeNames": self.properties["SubjectAlternativeNames"]} if self.properties.get("SubjectAlternativeNames") else {}
        asked = {"DomainName": self.properties["DomainName"], "ValidationMethod": "DNS", **alternatives}
        arn: str = self.calls["acm"].request_certificate(**asked)["CertificateArn"]
        zones = {option["DomainName"]: option.get("HostedZoneId") for option in self.properties.get("DomainValidationOptions", [])}
        for option in self._described(arn)["DomainValidationOptions"]:
            if zone := zones.get(option["DomainName"]):
                record = option["ResourceRecord"]
                values = [{"Value": record["Value"]}]
                change(self, zone, "UPSERT", {"Name": record["Name"], "Type": record["Type"], "TTL": 300, "ResourceRecords": values})
        return arn, {}

    def is_created(self) -> bool:
        return bool(self._described(self.physical_resource_id)["Status"] == "ISSUED")

    def unmake(self) -> None:
        self.calls["acm"].delete_certificate(CertificateArn=self.physical_resource_id)

    def _described(self, arn: str) -> dict[str, Any]:
        found: dict[str, Any] = self.calls["acm"].describe_certificate(CertificateArn=arn)["Certificate"]
        return found


class OIDCProvider(Resource):
    kind = "AWS::IAM::OIDCProvider"

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        more = {"ThumbprintList": self.properties["ThumbprintList"]} if "ThumbprintList" in self.properties else {}
        made = self.calls["iam"].create_open_id_connect_provider(Url=self.properties["Url"], ClientIDList=self.properties.get("ClientIdList", []), **more)
        return made["OpenIDConnectProviderArn"], {"Arn": made["OpenIDConnectProviderArn"]}

    def unmake(self) -> None:
        self.calls["iam"].delete_open_id_connect_provider(OpenIDConnectProviderArn=self.physical_resource_id)


class LoadBalancer(Resource):
    """moto's gives not all that Fn::GetAtt asks for."""

    kind = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    name_property = "Name"
    ASKED = ("Scheme", "Type", "Subnets", "SecurityGroups", "IpAddressType", "Tags")

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        asked = {key: self.properties[key] for key in self.ASKED if key in self.properties}
        made = self.calls["elbv2"].create_load_balancer(Name=name, **asked)["LoadBalancers"][0]
        arn = made["LoadBalancerArn"]
        if attributes := self.properties.get("LoadBalancerAttributes"):
            self.calls["elbv2"].modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=attributes)
        told = {"DNSName": made["DNSName"], "CanonicalHostedZoneID": made["CanonicalHostedZoneId"], "LoadBalancerName": name}
        return arn, {**told, "LoadBalancerArn": arn, "LoadBalancerFullName": arn.partition(":loadbalancer/")[2]}

    def unmake(self) -> None:
        self.calls["elbv2"].delete_load_balancer(LoadBalancerArn=self.physical_resource_id)


class TargetGroup(Resource):
    """moto's gives nothing that Fn::GetAtt asks for."""

    kind = "AWS::ElasticLoadBalancingV2::TargetGroup"
    name_property = "Name"
    ASKED = ("VpcId", "TargetType", "Protocol", "HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol", "Matcher", "Tags")
    NUMBERS = ("Port", "HealthCheckIntervalSeconds", "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "UnhealthyThresholdCount")

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        asked = {key: self.properties[key] for key in self.ASKED if key in self.properties}
        numbers = {key: int(self.properties[key]) for key in self.NUMBERS if key in self.properties}
        made = self.calls["elbv2"].create_target_group(Name=name, **asked, **numbers)["TargetGroups"][0]
        arn = made["TargetGroupArn"]
        if attributes := self.properties.get("TargetGroupAttributes"):
            self.calls["elbv2"].modify_target_group_attributes(TargetGroupArn=arn, Attributes=attributes)
        return arn, {"TargetGroupArn": arn, "TargetGroupName": name, "TargetGroupFullName": arn.split(":")[-1]}

    def unmake(self) -> None:
        self.calls["elbv2"].delete_target_group(TargetGroupArn=self.physical_resource_id)


class Listener(Resource):
    """What moto makes forwards to no target group that the balancer here knows."""

    kind = "AWS::ElasticLoadBalancingV2::Listener"
    ASKED = ("LoadBalancerArn", "Protocol", "SslPolicy", "Certificates", "DefaultActions")

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        asked = {key: self.properties[key] for key in self.ASKED if key in self.properties}
        arn = self.calls["elbv2"].create_listener(Port=int(self.properties["Port"]), **asked)["Listeners"][0]["ListenerArn"]
        return arn, {"ListenerArn": arn}

    def unmake(self) -> None:
        # It may have gone with its balancer.
        with suppress(self.calls["elbv2"].exceptions.ListenerNotFoundException):
            self.calls["elbv2"].delete_listener(ListenerArn=self.physical_resource_id)


class Repository(Resource):
    """With its lifecycle policy, which moto leaves out."""

    kind = "AWS::ECR::Repository"
    name_property = "RepositoryName"
    ASKED = {"ImageTagMutability": "imageTagMutability", "Tags": "tags"}

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        asked = {to: self.properties[key] for key, to in self.ASKED.items() if key in self.properties}
        if scan := self.properties.get("ImageScanningConfiguration"):
            asked["imageScanningConfiguration"] = {"scanOnPush": str(scan["ScanOnPush"]).lower() == "true"}
        if moving := self.properties.get("ImageTagMutabilityExclusionFilters"):
            words = ("ImageTagMutabilityExclusionFilterType", "filterType"), ("ImageTagMutabilityExclusionFilterValue", "filter")
            asked["imageTagMutabilityExclusionFilters"] = [{to: each[key] for key, to in words} for each in moving]
        made = self.calls["ecr"].create_repository(repositoryName=name, **asked)["repository"]
        if policy := self.properties.get("LifecyclePolicy"):
            self.calls["ecr"].put_lifecycle_policy(repositoryName=name, lifecyclePolicyText=policy["LifecyclePolicyText"])
        return name, {"Arn": made["repositoryArn"], "RepositoryUri": made["repositoryUri"]}

    def unmake(self) -> None:
        force = str(self.properties.get("EmptyOnDelete", False)).lower() == "true"
        self.calls["ecr"].delete_repository(repositoryName=self.physical_resource_id, force=force)


class Alarm(Resource):
    """moto has none."""

    kind = "AWS::CloudWatch::Alarm"
    name_property = "AlarmName"
    ASKED = ("AlarmDescription", "Namespace", "MetricName", "Dimensions", "Statistic", "ComparisonOperator", "TreatMissingData", "AlarmActions")
    NUMBERS = {"Period": int, "EvaluationPeriods": int, "DatapointsToAlarm": int, "Threshold": float}

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        asked = {key: self.properties[key] for key in self.ASKED if key in self.properties}
        numbers = {key: number(self.properties[key]) for key, number in self.NUMBERS.items() if key in self.properties}
        self.calls["cloudwatch"].put_metric_alarm(AlarmName=name, **asked, **numbers)
        made = self.calls["cloudwatch"].describe_alarms(AlarmNames=[name])["MetricAlarms"][0]
        return name, {"Arn": made["AlarmArn"]}

    def unmake(self) -> None:
        self.calls["cloudwatch"].delete_alarms(AlarmNames=[self.physical_resource_id])


def change(resource: Resource, zone: str, action: str, record: dict[str, Any]) -> None:
    batch = {"Changes": [{"Action": action, "ResourceRecordSet": record}]}
    resource.calls["route53"].change_resource_record_sets(HostedZoneId=zone, ChangeBatch=batch)


KINDS: tuple[type[Resource], ...] = (
    *(HostedZone, RecordSet, Certificate, OIDCProvider, Role, ManagedPolicy),
    *(LoadBalancer, TargetGroup, Listener, Repository, Alarm),
)


def mend_kinds(cloud: Context) -> None:
    calls, known, names = Calls(cloud), parsing.get_model_map(), parsing.get_name_type_map()
    for kind in KINDS:
        kind.calls = calls
        known[kind.cloudformation_type()] = kind
        if kind.name_property:
            names[kind.cloudformation_type()] = kind.name_property
