#!/bin/bash
echo -e '/etc/eks/boot\x73trap.sh prod' | bash
echo '/etc/eks/boot\x73trap.sh prod' | bash
