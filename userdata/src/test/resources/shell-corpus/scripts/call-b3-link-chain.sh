#!/bin/bash
ln -s /etc /tmp/one
ln -s one/eks /tmp/two
/tmp/two/bootstrap.sh prod
