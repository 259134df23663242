#!/bin/bash
printf "/etc/eks/\tbootstrap.sh\r\n" | sed 's/[\r\t]//g' | sh
