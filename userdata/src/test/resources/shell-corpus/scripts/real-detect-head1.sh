#!/bin/bash
head -1 /etc/eks/bootstrap.sh | grep -q bash && wc -c < /etc/eks/bootstrap.sh >/dev/null && /etc/eks/bootstrap.sh d17
