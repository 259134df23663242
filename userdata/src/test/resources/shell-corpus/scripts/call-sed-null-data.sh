#!/bin/bash
printf "/etc/eks/\nbootstrap.sh\n" > /opt/f
sed -i -z "s/\n//g" /opt/f
sh /opt/f
