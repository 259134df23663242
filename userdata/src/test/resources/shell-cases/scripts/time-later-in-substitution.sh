#!/bin/bash
echo $(true; time { /etc/eks/bootstrap.sh; })
echo $(time true)
