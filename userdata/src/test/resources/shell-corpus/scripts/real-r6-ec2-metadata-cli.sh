#!/bin/bash
AZ=$(ec2-metadata -z 2>/dev/null | cut -d' ' -f2)
IID=$(ec2-metadata --instance-id 2>/dev/null | awk '{print $2}')
case ${AZ: -1} in
  a) SUB=one ;;
  b) SUB=two ;;
  *) SUB=other ;;
esac
/etc/eks/bootstrap.sh zoned --kubelet-extra-args "--node-labels=sub=$SUB,iid=${IID:-none}"
