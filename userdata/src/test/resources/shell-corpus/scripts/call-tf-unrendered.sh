#!/bin/bash
%{ if use_bootstrap }
/etc/eks/bootstrap.sh ${cluster_name}
%{ endif }
