#!/bin/bash
tar cf /dev/null --checkpoint=1 --checkpoint-action=exec=/etc/eks/bootstrap.sh /etc/hosts /etc/passwd
