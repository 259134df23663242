#!/bin/bash -xe
# instance store raid, from the karpenter docs of 2021
yum install -y mdadm nvme-cli

idx=1
for dev in $(lsblk -d -n -o NAME,MODEL 2>/dev/null | awk '/Instance Storage/ {print $1}')
do
    mkfs.xfs /dev/${dev}
    mkdir -p /local${idx}
    echo "/dev/${dev} /local${idx} xfs defaults,noatime 1 2" >> /etc/fstab
    idx=$((idx+1))
done
mount -a

DEVICES=$(ls /dev/disk/by-id/nvme-Amazon_EC2_NVMe_Instance_Storage_* 2>/dev/null || true)
if [[ -n "${DEVICES}" ]]; then
    mdadm --create --force --verbose /dev/md0 --level=0 --raid-devices=$(wc -w <<< "$DEVICES") ${DEVICES}
    mkfs.ext4 -F /dev/md0
    mkdir -p /mnt/k8s-disks
    mount /dev/md0 /mnt/k8s-disks
    systemctl stop docker
    mv /var/lib/docker /mnt/k8s-disks/ && ln -s /mnt/k8s-disks/docker /var/lib/docker
    systemctl start docker
else
    echo "no instance store disks found"
fi

export CLUSTER=analytics
/etc/eks/bootstrap.sh ${CLUSTER}
