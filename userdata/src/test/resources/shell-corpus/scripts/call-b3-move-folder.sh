#!/bin/bash
mv /etc/eks /etc/eks.old
/etc/eks.old/bootstrap.sh prod
