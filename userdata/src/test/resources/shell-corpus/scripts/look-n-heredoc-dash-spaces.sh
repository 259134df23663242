#!/bin/bash
cat <<-END
    text
    END
/etc/eks/bootstrap.sh c
