#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /tmp/env.sh
ENV=/tmp/env.sh sh -c true
