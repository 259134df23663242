#!/bin/bash
exec 7< /etc/eks/bootstrap.sh
rm /etc/eks/bootstrap.sh
bash <&7
