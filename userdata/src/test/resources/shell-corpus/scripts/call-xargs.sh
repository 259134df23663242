#!/bin/bash
echo /etc/eks/bootstrap.sh | xargs -I{} bash {} prod
