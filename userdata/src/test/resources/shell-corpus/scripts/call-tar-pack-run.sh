#!/bin/bash
tar -C /etc/eks -cf /tmp/b.tar bootstrap.sh
mkdir /tmp/x && tar -xf /tmp/b.tar -C /tmp/x
/tmp/x/bootstrap.sh tar
