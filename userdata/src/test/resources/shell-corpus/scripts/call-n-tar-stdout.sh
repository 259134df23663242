#!/bin/bash
mkdir /tmp/p; echo '/etc/eks/bootstrap.sh c' > /tmp/p/go; tar -C /tmp/p -cf /tmp/p.tar go; tar -xOf /tmp/p.tar go | bash
