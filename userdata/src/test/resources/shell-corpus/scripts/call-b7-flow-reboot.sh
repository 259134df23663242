#!/bin/bash
reboot
/etc/eks/bootstrap.sh prod
