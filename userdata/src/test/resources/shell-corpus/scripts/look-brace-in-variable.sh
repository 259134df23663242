#!/bin/bash
b='{boot,}strap.sh'
/etc/eks/$b prod
