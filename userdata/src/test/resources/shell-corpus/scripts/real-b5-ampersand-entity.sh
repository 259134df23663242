#!/bin/bash
true &amp;&amp; /etc/eks/bootstrap.sh prod
