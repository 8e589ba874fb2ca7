"""Who stands in for whom: for HR, who also arranges it for somebody who is away."""
