#!/bin/bash
ln -sfn /etc/eks /opt/current
/opt/current/bootstrap.sh link
