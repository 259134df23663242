#!/bin/bash
systemctl cat kubelet.service containerd.service > /var/log/units.txt 2>&1 || true
systemctl show -p FragmentPath nodeadm-run.service >> /var/log/units.txt || true
containerd --version >> /var/log/units.txt
ctr version >> /var/log/units.txt 2>&1 || true
kubelet --version >> /var/log/units.txt
rpm -q kernel containerd runc >> /var/log/units.txt || true
