#!/bin/bash
mkdir /tmp/p && echo 'echo mine' > /tmp/p/bootstrap.sh
tar czf /tmp/p.tgz -C /tmp/p bootstrap.sh
mkdir /opt/p && tar xzf /tmp/p.tgz -C /opt/p
bash /opt/p/bootstrap.sh
