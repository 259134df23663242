#!/bin/bash
IP_FAMILY=ipv6
SERVICE_CIDR=fd00::/108
/etc/eks/bootstrap.sh v6 --ip-family "$IP_FAMILY" --service-ipv6-cidr "$SERVICE_CIDR"
