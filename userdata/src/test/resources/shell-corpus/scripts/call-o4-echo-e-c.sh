#!/bin/bash
{ echo -e '/etc/eks/boot\cxxx'; echo strap.sh; } | sh
