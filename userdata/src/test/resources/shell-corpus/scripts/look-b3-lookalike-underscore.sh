#!/bin/bash
/etc/eks/boot_strap.sh prod
